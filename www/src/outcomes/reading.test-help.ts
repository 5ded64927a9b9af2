// Stands in for the engine in tests: numbers and percents as far as the tests need them.

import type { ReadNumber } from "./cell.ts";
import type { Page } from "./batch.ts";

export const read: ReadNumber = (text, unit) => {
  const plain = text.normalize("NFKC").replace(/[¥,円人年\s]/g, "");
  const found = /^(-?[0-9]+(?:\.[0-9]+)?)(%?)$/.exec(plain);
  const [, digits = "", percent = ""] = found ?? [];
  if (found === null || (unit === "number" && percent !== "")) return { ok: false };
  if (unit === "number") return { ok: true, value: digits };
  const [whole = "", fraction = ""] = digits.split(".");
  const padded = whole.padStart(3, "0");
  const value = `${padded.slice(0, -2)}.${padded.slice(-2)}${fraction}`.replace(/\.?0+$/, "");
  return { ok: true, value: value === "" ? "0" : value };
};

const WORDS: Readonly<Record<string, string>> = {
  activity: "全期間で",
  year: "1年あたり",
  month: "1か月あたり",
  during: "活動期間中",
  after: "活動の翌年",
  priced: "金額で評価",
  held_intrinsic: "金額にせず、指標で報告",
  excluded: "結果に含めない",
};

export const page: Page = { read, word: (_, choice) => WORDS[choice] ?? choice, somebody: "ステークホルダー" };
