import assert from "node:assert/strict";
import test from "node:test";
import { looksLikeHeadings, meaningOf } from "./headings.ts";
import { read } from "./reading.test-help.ts";

const isNumber = (text) => read(text, "share").ok;

test("headings in Japanese and English are recognised", () => {
  for (const [heading, meaning] of [
    ["ステークホルダー", "stakeholder"],
    ["利害関係者", "stakeholder"],
    ["Stakeholders", "stakeholder"],
    ["だれに", "stakeholder"],
    ["成果", "name"],
    ["アウトカム", "name"],
    ["The Outcomes (what changes)", "name"],
    ["Outcome", "name"],
    ["数量（人）", "quantity"],
    ["人数", "quantity"],
    ["Quantity", "quantity"],
    ["How many?", "quantity"],
    ["金銭代理指標（円）", "proxy"],
    ["Financial proxy", "proxy"],
    ["Value £", "proxy"],
    ["単価", "proxy"],
    ["代理指標の説明", "proxy_note"],
    ["死荷重", "deadweight"],
    ["デッドウェイト(%)", "deadweight"],
    ["Deadweight %", "deadweight"],
    ["置換", "displacement"],
    ["代替率", "displacement"],
    ["Displacement %", "displacement"],
    ["他者の寄与", "others"],
    ["Attribution to others", "others"],
    ["この活動の寄与", "credited_share"],
    ["credited share", "credited_share"],
    ["帰属", "attribution"],
    ["寄与率", "attribution"],
    ["Attribution %", "attribution"],
    ["ドロップオフ", "drop_off"],
    ["逓減率", "drop_off"],
    ["Drop-off %", "drop_off"],
    ["drop off", "drop_off"],
    ["期間", "duration"],
    ["Duration (years)", "duration"],
    ["持続年数", "duration"],
    ["Outcome start", "starts"],
    ["始まり", "starts"],
    ["出典", "source"],
    ["Source", "source"],
    ["単位", "unit"],
    ["Unit", "unit"],
    ["価格年", "year"],
    ["備考", "note"],
    ["現在価値", "result"],
    ["Impact", "result"],
    ["1年目のインパクト", "result"],
    ["Present value", "result"],
    ["説明", "description"],
    ["色", undefined],
    ["", undefined],
  ]) {
    assert.equal(meaningOf(heading), meaning, heading);
  }
});

test("the page's own headings are understood", () => {
  const own = [
    "ステークホルダー",
    "何が変わるか",
    "数量",
    "数え方",
    "金銭代理指標",
    "単位",
    "出典",
    "死荷重",
    "代替率",
    "他者の寄与",
    "逓減率",
    "期間(年)",
    "始まり",
    "評価の扱い",
    "1年目のインパクト",
    "現在価値",
  ];
  const meant = [
    "stakeholder",
    "name",
    "quantity",
    "per",
    "proxy",
    "unit",
    "source",
    "deadweight",
    "displacement",
    "others",
    "drop_off",
    "duration",
    "starts",
    "valuation",
    "result",
    "result",
  ];
  assert.deepEqual(own.map(meaningOf), meant);
  const english = [
    "Stakeholder",
    "What changes",
    "Quantity",
    "Counted",
    "Financial proxy",
    "Unit",
    "Source",
    "Deadweight",
    "Displacement",
    "Attribution to others",
    "Drop-off",
    "Duration (years)",
    "Starts",
    "Valuation",
    "First-year impact",
    "Present value",
  ];
  assert.deepEqual(english.map(meaningOf), meant);
});

test("rows of values are no headings", () => {
  assert.ok(looksLikeHeadings(["ステークホルダー", "成果", "数量", "備考1"], isNumber));
  assert.ok(looksLikeHeadings(["Deadweight"], isNumber));
  assert.ok(!looksLikeHeadings(["住民", "成果を語れるようになった", "120", "1500"], isNumber));
  assert.ok(!looksLikeHeadings(["住民", "防災の知識が増えた"], isNumber));
  assert.ok(!looksLikeHeadings(["30%", "20%"], isNumber));
  assert.ok(!looksLikeHeadings(["", ""], isNumber));
});
