import assert from "node:assert/strict";
import test from "node:test";
import { apply, outcomesOf } from "./batch.ts";
import { page, read } from "./reading.test-help.ts";
import { asks, entriesOf, sharesOf, understand } from "./understand.ts";

const empty = { sroi: "1", stakeholders: [{ id: "residents", name: "住民" }], outcomes: [] };

function pasted(rows, into = empty) {
  const { study } = apply(
    into,
    entriesOf(understand(rows, ["stakeholder", "name", "quantity"], read), outcomesOf(into).length),
    page,
  );
  return { study, outcomes: outcomesOf(study) };
}

test("a map with headings becomes outcomes", () => {
  const { study, outcomes } = pasted([
    ["インパクトマップ"],
    [
      "ステークホルダー",
      "アウトカム",
      "数量",
      "金銭代理指標",
      "金銭代理指標",
      "出典",
      "死荷重",
      "置換",
      "帰属",
      "ドロップオフ",
      "期間",
    ],
    ["住民", "防災の知識が増えた", "120", "防災講座の受講料", "¥1,500", "市の広報", "30%", "5%", "25%", "20%", "2年"],
    ["", "隣人と話すようになった", "80", "町内会費", "2,400", "町内会", "0%", "0%", "50%", "50%", "3"],
    ["学校", "授業が変わった", "3", "教材費", "9000", "学校", "10%", "0%", "10%", "0%", "1"],
    ["合計", "", "203"],
  ]);
  assert.equal(outcomes.length, 3);
  assert.deepEqual(outcomes[0], {
    id: "outcome",
    stakeholder: "residents",
    quantity: { count: "120", per: "activity" },
    name: "防災の知識が増えた",
    proxy: { value: "1500", source: "市の広報", note: "防災講座の受講料" },
    deadweight: "0.3",
    displacement: "0.05",
    attribution_to_others: "0.25",
    drop_off: "0.2",
    duration_years: 2,
  });
  const [, second, third] = outcomes;
  assert.equal(second["stakeholder"], "residents");
  assert.equal(third["stakeholder"], "stakeholder");
  assert.deepEqual(study["stakeholders"], [
    { id: "residents", name: "住民" },
    { id: "stakeholder", name: "学校" },
  ]);
});

test("what cannot be told is asked", () => {
  const table = understand(
    [
      ["Outcome", "Deadweight", "Attribution", "Displacement"],
      ["a", "0.3", "40%", "25"],
      ["b", "0", "10%", "0"],
    ],
    [],
    read,
  );
  assert.ok(asks(table));
  assert.deepEqual(
    table.columns.map(({ asksShare, asksWhose, as }) => [asksShare, asksWhose, as]),
    [
      [false, false, "percent"],
      [true, false, "fraction"],
      [false, true, "percent"],
      [false, false, "percent"],
    ],
  );
  assert.ok(!asks(understand([["住民", "知った"]], ["stakeholder", "name"], read)));
  assert.ok(asks(understand([["0.3"]], ["deadweight"], read)));
  assert.ok(!asks(understand([["0.3"]], ["quantity"], read)));
});

test("shares are told apart by what stands in the column", () => {
  for (const [texts, as, unclear] of [
    [["25", "0.5"], "percent", false],
    [["0.25", "0.5"], "fraction", true],
    [["0", "0.0"], "percent", false],
    [["30%", "5%"], "percent", false],
    [["1"], "fraction", true],
    [["100"], "percent", false],
    [[], "percent", false],
  ]) {
    assert.deepEqual(sharesOf(texts, read), { as, unclear }, texts.join());
  }
});

test("what cannot be read is kept beside its value", () => {
  const rows = [
    ["アウトカム", "数量", "金銭代理指標", "出典", "死荷重"],
    ["変わった", "たくさん", "要調査", "市", "半分"],
    ["続いた", "3", "100", "市", "10%"],
    ["広がった", "3", "100", "市", "10%"],
  ];
  const { texts, unread, study } = apply(empty, entriesOf(understand(rows, [], read), 0), page);
  assert.equal(unread, 3);
  assert.equal(texts.get("/outcomes/0/quantity/count"), "たくさん");
  assert.equal(texts.get("/outcomes/0/proxy/value"), "要調査");
  assert.equal(texts.get("/outcomes/0/deadweight"), "半分");
  assert.deepEqual(outcomesOf(study)[0], {
    id: "outcome",
    stakeholder: "residents",
    quantity: { count: "0", per: "activity" },
    valuation: "excluded",
    name: "変わった",
    proxy: { source: "市" },
  });
});

test("our own share stays our own share", () => {
  const { outcomes } = pasted([
    ["成果", "この活動の寄与"],
    ["変わった", "70%"],
  ]);
  assert.equal(outcomes[0]["credited_share"], "0.7");
});

test("a cell keeps its range, and a chain is left to the card", () => {
  const study = {
    stakeholders: [{ id: "a", name: "甲" }],
    outcomes: [
      {
        id: "x",
        stakeholder: "a",
        quantity: { from: "channels.x.clicks", steps: [] },
        deadweight: { value: "0.3", low: "0.2", high: "0.4" },
      },
    ],
  };
  const done = apply(
    study,
    [
      {
        row: 0,
        entries: [
          { target: "deadweight", text: "35%" },
          { target: "quantity", text: "12" },
        ],
      },
    ],
    page,
  );
  assert.equal(done.locked, 1);
  assert.deepEqual(outcomesOf(done.study)[0], {
    id: "x",
    stakeholder: "a",
    quantity: { from: "channels.x.clicks", steps: [] },
    deadweight: { value: "0.35", low: "0.2", high: "0.4" },
  });
});

test("a price takes a draft into the result, unless the table says otherwise", () => {
  const { outcomes } = pasted([
    ["成果", "金銭代理指標", "評価の扱い"],
    ["一", "100", ""],
    ["二", "100", "結果に含めない"],
    ["三", "", "指標のみ"],
  ]);
  assert.deepEqual(
    outcomes.map((outcome) => outcome["valuation"]),
    [undefined, "excluded", "held_intrinsic"],
  );
});
