// One impact map, the same for everybody: rows of judged numbers as decimal text, and the study that says it to sroi.

/** The sizes that are compared: outcomes × years. */
export const SIZES = [
  { rows: 30, years: 5 },
  { rows: 500, years: 60 },
];

/** Whole numbers that look random and are the same in every run (Numerical Recipes' generator, 32 bits). */
export function numbers(seed) {
  let state = seed >>> 0;
  return (low, high) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return low + Math.floor((state / 2 ** 32) * (high - low + 1));
  };
}

/** Hundredths as text: 7 is 0.07. */
export const hundredths = (count) => `${Math.trunc(count / 100)}.${String(count % 100).padStart(2, "0")}`;

/** A map of so many outcomes, each of so many years. Every number is text, as a person typed it. */
export function map(rows, years) {
  const pick = numbers(42);
  const width = String(rows).length;
  return {
    name: `${rows}×${years}`,
    years,
    rate: "0.035",
    inputs: [String(182_500 * rows), `${41_200 * rows}.50`, String(9_600 * rows)],
    rows: Array.from({ length: rows }, (_, index) => ({
      id: `row-${String(index + 1).padStart(width, "0")}`,
      quantity: String(pick(20, 4000)),
      proxy: hundredths(pick(500, 90_000)),
      deadweight: hundredths(pick(5, 60)),
      displacement: hundredths(pick(1, 25)),
      attribution: hundredths(pick(5, 60)),
      drop_off: hundredths(pick(5, 50)),
    })),
  };
}

/** The map as a study. */
export function study(map) {
  return {
    sroi: "1",
    title: `A map of ${map.name}`,
    currency: "GBP",
    price_year: 2026,
    kind: "evaluation",
    organisation: "us",
    activity: { start: "2026-04", months: 12 },
    convention: { preset: "guide-2012", discount_rate: map.rate },
    stakeholders: [
      { id: "us", name: "Organisation" },
      { id: "people", name: "People" },
    ],
    inputs: map.inputs.map((amount, index) => ({
      id: `input-${index + 1}`, kind: "cash", stakeholder: "us", amount, per: "activity",
    })),
    outcomes: map.rows.map((row) => ({
      id: row.id,
      stakeholder: "people",
      name: `Outcome ${row.id}`,
      quantity: { count: row.quantity, per: "activity" },
      proxy: { value: row.proxy, unit: "person", source: "made up", year: 2026 },
      deadweight: row.deadweight,
      displacement: row.displacement,
      attribution_to_others: row.attribution,
      drop_off: row.drop_off,
      duration_years: map.years,
      starts: "during",
    })),
  };
}

/** How far each judged number of a row may be off: its distribution, and both ends as parts of the stated value. */
export const RANGES = {
  quantity: { shape: "normal", low: 1 - 0.164, high: 1 + 0.164 },
  proxy: { shape: "lognormal", low: 1 / 1.5, high: 1.5 },
  deadweight: { shape: "triangular", low: 0.6, high: 1.4 },
  displacement: { shape: "uniform", low: 0.5, high: 1.5 },
  attribution: { shape: "pert", low: 0.6, high: 1.4 },
  drop_off: { shape: "triangular", low: 0.6, high: 1.4 },
};

/** The same map with every judged number between two ends, all as text. */
export function ranged(map) {
  const end = (value, factor) => String(Math.round(Number(value) * factor * 1e6) / 1e6);
  const between = (row) =>
    Object.entries(RANGES).map(([field, { shape, low, high }]) => {
      return [field, { value: row[field], low: end(row[field], low), high: end(row[field], high), shape }];
    });
  return { ...map, rows: map.rows.map((row) => ({ id: row.id, ...Object.fromEntries(between(row)) })) };
}

/** The map with ranges as a study. */
export function rangedStudy(map) {
  const plain = study(map);
  const outcomes = ranged(map).rows.map((row, index) => {
    const outcome = plain.outcomes[index];
    return {
      ...outcome,
      quantity: { ...outcome.quantity, count: row.quantity },
      proxy: { ...outcome.proxy, ...row.proxy },
      deadweight: row.deadweight,
      displacement: row.displacement,
      attribution_to_others: row.attribution,
      drop_off: row.drop_off,
    };
  });
  return { ...plain, title: `A map of ${map.name}, with ranges`, outcomes };
}

/** What is on screen while one row is edited. */
export const SCREEN = ["ratio", "total", "net", "inputs", "row"];

/**
 * The three keystrokes, in the row in the middle of the map. Each is a list of texts that are set in turn, so that every
 * keystroke brings another number than the one before.
 */
export function keystrokes(map) {
  const row = Math.floor(map.rows.length / 2);
  const quantity = Number(map.rows[row].quantity);
  const texts = (make) => Array.from({ length: 16 }, (_, index) => make(index));
  return [
    { name: "deadweight of a row", row, field: "deadweight", texts: texts((index) => hundredths(11 + 3 * index)) },
    { name: "quantity of a row", row, field: "quantity", texts: texts((index) => String(quantity + 1 + 7 * index)) },
    { name: "discount rate", row, field: "rate", texts: texts((index) => `0.0${String(305 + 10 * index)}`) },
  ];
}
