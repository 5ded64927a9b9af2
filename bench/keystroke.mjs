// One keystroke: an assumption is set to another text, and what is on screen is read. The same map everywhere.
//   node bench/keystroke.mjs
import { readFileSync } from "node:fs";
import { initSync } from "@ironcalc/wasm";
import { isMain } from "./main.mjs";
import { SCREEN, SIZES, keystrokes, map, study } from "./maps.mjs";
import { digits, interleaved, table, times } from "./measure.mjs";
import * as decimal from "./peers/decimal.mjs";
import * as hyperformula from "./peers/hyperformula.mjs";
import * as ironcalc from "./peers/ironcalc.mjs";
import * as sroi from "./peers/sroi.mjs";

initSync({ module: readFileSync(new URL("./wasm_bg.wasm", import.meta.resolve("@ironcalc/wasm"))) });

const LAYOUTS = ["by row", "by year", "rows and years"];

/** Who takes part; the first is what all are compared with. */
const PEERS = [
  { name: "sroi", open: sroi.open },
  { name: "decimal.js, everything anew", open: decimal.openWhole },
  { name: "decimal.js, keeping what it can", open: decimal.openKept },
  ...LAYOUTS.map((layout) => ({
    name: `HyperFormula, ${layout}`, open: (map, row) => hyperformula.open(map, row, layout),
  })),
  // It works out the whole sheet at every keystroke, so that the layout hardly matters: the smallest sheet is enough.
  { name: "IronCalc, by year", open: (map, row) => ironcalc.open(map, row, "by year") },
];

const SHEETS = LAYOUTS.map((layout) => `HyperFormula, ${layout}`);

/** How far two results may be apart: nine digits. */
const APART = 5e-10;

/** What was aimed at, as a multiple of our own cost. */
const AIMS = [
  { size: "30×5", peers: ["decimal.js, everything anew"], least: 30 },
  { size: "30×5", peers: SHEETS, least: 60 },
  { size: "500×60", peers: ["decimal.js, everything anew", "decimal.js, keeping what it can"], least: 1 },
  { size: "500×60", peers: SHEETS, least: 1 },
];

/** Throws where any peer's screen differs from ours. */
function compare(screens, what) {
  const ours = screens.get("sroi");
  for (const [name, screen] of screens) {
    for (const figure of SCREEN) {
      const [theirs, own] = [Number(screen[figure]), Number(ours[figure])];
      if (!(Math.abs(theirs - own) <= APART * Math.abs(own))) {
        throw new Error(`${what}: ${name} has ${figure} ${screen[figure]}, sroi ${ours[figure]}`);
      }
    }
  }
}

/** All keystrokes on one map. */
function measure(map, say) {
  const cases = keystrokes(map);
  const opened = PEERS.map((peer) => ({ name: peer.name, ...peer.open(map, cases[0].row) }));
  const agree = (field, text) => {
    const screens = new Map(opened.map((peer) => [peer.name, { ...peer.set(field, text) }]));
    compare(screens, `${map.name}, ${field} ${text}`);
  };
  const results = [];
  for (const { name, field, texts } of cases) {
    for (const text of texts.slice(0, 3)) agree(field, text);
    say(`${map.name}, ${name}: all agree`);
    const contestants = opened.map((peer) => ({
      name: peer.name,
      run: (call) => peer.set(field, texts[call % texts.length]),
    }));
    results.push({ name, costs: interleaved(contestants) });
    agree(field, texts.at(-1));
  }
  for (const peer of opened) peer.close();
  return results;
}

function whole(map) {
  const text = JSON.stringify(study(map));
  const evaluate = (figures) => () => JSON.stringify(sroi.evaluate(text, figures));
  const contestants = [
    { name: "text in, JSON out, without the list of figures", run: evaluate(false) },
    { name: "text in, JSON out, every figure", run: evaluate(true) },
  ];
  return interleaved(contestants, { rounds: 5 });
}

function aims(size, results) {
  const lines = [];
  for (const { peers, least, size: of } of AIMS) {
    if (of !== size) continue;
    for (const { name, costs } of results) {
      // Of several ways to do it, the peer's best one for this keystroke.
      const [best, cost] = peers.map((peer) => [peer, costs.get(peer)]).toSorted((a, b) => a[1] - b[1])[0];
      const reached = cost / costs.get("sroi");
      const aim = least === 1 ? "faster" : `${least}×`;
      lines.push([name, best, aim, times(reached), reached >= least ? "reached" : "not reached"]);
    }
  }
  return table(["keystroke", "against", "aim", "measured", ""], lines);
}

export function keystrokeTables(say = () => {}) {
  const parts = [];
  for (const { rows, years } of SIZES) {
    const of = map(rows, years);
    const results = measure(of, say);
    const head = ["CPU µs a keystroke (and × sroi)", ...results.map(({ name }) => name)];
    const lines = PEERS.map((peer) => [
      peer.name,
      ...results.map(({ costs }) => `${digits(costs.get(peer.name))} (${times(costs.get(peer.name) / costs.get("sroi"))})`),
    ]);
    const evaluated = [...whole(of)].map(([name, cost]) => `sroi, the whole study, ${name}: ${digits(cost)} µs`);
    parts.push(`${of.name}\n\n${table(head, lines)}\n\n${aims(of.name, results)}\n\n${evaluated.join("\n")}`);
  }
  return parts.join("\n\n\n");
}

if (isMain(import.meta.url)) console.log(keystrokeTables((line) => console.error(line)));
