// The columns of the impact map, in the order of the Value Map.

export type ColumnKey =
  | "stakeholder"
  | "name"
  | "quantity"
  | "per"
  | "proxy"
  | "unit"
  | "source"
  | "deadweight"
  | "displacement"
  | "others"
  | "drop_off"
  | "duration"
  | "starts"
  | "valuation"
  | "first_year"
  | "present_value";

/** What stands in the cells of a column. */
export type CellKind = "text" | "count" | "money" | "share" | "whole" | "choice" | "figure";

export interface Column {
  readonly key: ColumnKey;
  readonly kind: CellKind;
  /** Where its value stands in an outcome; a computed column has none. */
  readonly path: readonly string[];
  /** In the size of a letter; a fixed width of all columns lets a browser lay out long tables quickly. */
  readonly width: number;
  /** Not shown until somebody asks for it. */
  readonly rare?: boolean;
}

export const COLUMNS: readonly Column[] = [
  { key: "stakeholder", kind: "text", path: ["stakeholder"], width: 7.2 },
  { key: "name", kind: "text", path: ["name"], width: 12 },
  { key: "quantity", kind: "count", path: ["quantity", "count"], width: 7 },
  { key: "per", kind: "choice", path: ["quantity", "per"], width: 7, rare: true },
  { key: "proxy", kind: "money", path: ["proxy"], width: 6.6 },
  { key: "unit", kind: "text", path: ["proxy", "unit"], width: 4.4 },
  { key: "source", kind: "text", path: ["proxy", "source"], width: 13, rare: true },
  { key: "deadweight", kind: "share", path: ["deadweight"], width: 5.8 },
  { key: "displacement", kind: "share", path: ["displacement"], width: 6.6 },
  { key: "others", kind: "share", path: ["attribution_to_others"], width: 5.8 },
  { key: "drop_off", kind: "share", path: ["drop_off"], width: 5.8 },
  { key: "duration", kind: "whole", path: ["duration_years"], width: 4.8 },
  { key: "starts", kind: "choice", path: ["starts"], width: 7, rare: true },
  { key: "valuation", kind: "choice", path: ["valuation"], width: 10, rare: true },
  { key: "first_year", kind: "figure", path: [], width: 7.6 },
  { key: "present_value", kind: "figure", path: [], width: 7.6 },
];

/** Of the heads of rows. */
export const HEAD_WIDTH = 2.9;

/** Columns without which a row says nothing: they cannot be hidden. */
export const ALWAYS: ReadonlySet<ColumnKey> = new Set(["stakeholder", "name"]);

const BY_KEY: ReadonlyMap<ColumnKey, Column> = new Map(COLUMNS.map((column) => [column.key, column]));

export function columnOf(key: ColumnKey): Column {
  const column = BY_KEY.get(key);
  if (column === undefined) throw new Error(`there is no column ${key}`);
  return column;
}

/** The words that may stand in a column of choices. */
export const CHOICES: Readonly<Partial<Record<ColumnKey, readonly string[]>>> = {
  per: ["activity", "year", "month"],
  starts: ["during", "after"],
  valuation: ["priced", "held_intrinsic", "excluded"],
};

/** What holds where the document says nothing. */
export const USUAL: Readonly<Partial<Record<ColumnKey, string>>> = {
  per: "activity",
  starts: "during",
  valuation: "priced",
};

/** The column that a place inside an outcome is shown in: `quantity/steps/0/rate` is part of the quantity. */
export function columnAt(path: readonly string[]): ColumnKey | undefined {
  const [first = "", second = ""] = path;
  switch (first) {
    case "quantity":
      return second === "per" ? "per" : "quantity";
    case "proxy":
      return second === "unit" ? "unit" : second === "source" ? "source" : "proxy";
    case "attribution_to_others":
    case "credited_share":
      return "others";
    case "duration_years":
      return "duration";
    case "stakeholder":
    case "name":
    case "deadweight":
    case "displacement":
    case "drop_off":
    case "starts":
    case "valuation":
      return first;
    default:
      return undefined;
  }
}
