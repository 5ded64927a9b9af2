// The package: a study that stays open. Numbers go in and come out as decimal text.
import { load } from "sroi";
import { study } from "../maps.mjs";

const FIGURES = {
  ratio: "sroi.ratio", total: "sroi.total_present_value", net: "sroi.net_present_value", inputs: "sroi.total_inputs",
};

const engine = await load();

/** Opens the map; `watched` are the figures that are on screen. */
export function open(map, row) {
  const address = (field) =>
    field === "rate" ? "convention.discount_rate"
    : field === "quantity" ? `outcomes.${map.rows[row].id}.quantity.count`
    : `outcomes.${map.rows[row].id}.${field}`;
  const keys = { ...FIGURES, row: `sroi.by_outcome.${map.rows[row].id}.present_value` };
  const names = new Map(Object.entries(keys).map(([name, key]) => [key, name]));
  const opened = engine.open(JSON.stringify(study(map)), [...names.keys()]);
  if (!opened.ok) throw new Error(`the study does not open: ${JSON.stringify(opened.diagnostics.slice(0, 3))}`);
  const live = opened.value;
  const screen = {};
  for (const [key, name] of names) screen[name] = live.value(key);
  const addresses = { deadweight: address("deadweight"), quantity: address("quantity"), rate: address("rate") };
  return {
    /** One keystroke: a number is set, and what changed is put on screen. */
    set(field, text) {
      const answer = live.set(addresses[field], text);
      if (!answer.ok) throw new Error(JSON.stringify(answer.diagnostics));
      for (const [key, value] of answer.value) screen[names.get(key)] = value;
      return screen;
    },
    close: () => live.close(),
  };
}

/** The whole answer from text, with every figure or without. */
export const evaluate = (text, figures) => engine.evaluate(text, { figures });
