import assert from "node:assert/strict";
import test from "node:test";
import { readTable, writeTable } from "./tsv.ts";

test("reads what spreadsheets put on the clipboard", () => {
  for (const [text, rows] of [
    [
      "a\tb\r\nc\td\r\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "a\tb\nc\td",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ["a\rb", [["a"], ["b"]]],
    ['"line\nbreak"\t1', [["line\nbreak", "1"]]],
    ['"with ""quotes"""\tx', [['with "quotes"', "x"]]],
    ['5" pipe\tx', [['5" pipe', "x"]]],
    ['"open quote\tx', [['"open quote', "x"]]],
    ['"a" and b\tx', [['"a" and b', "x"]]],
    ["a\t\t", [["a", "", ""]]],
    ["\n\nx", [[""], [""], ["x"]]],
    ["", []],
  ]) {
    assert.deepEqual(readTable(text), rows, JSON.stringify(text));
  }
});

test("what is written is read again as the same cells", () => {
  const rows = [
    ["plain", "", "tab\there", "line\nbreak", '"quoted"', 'in"side', "トーク\r\n次の行"],
    ["", "", "", "", "", "", ""],
    ["35%", "1177", "-0.5", " spaces ", "'", ",", "="],
  ];
  assert.deepEqual(readTable(writeTable(rows)), rows);
});

test("five thousand rows are read at once", () => {
  const rows = Array.from({ length: 5000 }, (_, row) => Array.from({ length: 12 }, (_, column) => `${row}/${column}`));
  const text = writeTable(rows);
  const began = performance.now();
  assert.deepEqual(readTable(text), rows);
  assert.ok(performance.now() - began < 500);
});
