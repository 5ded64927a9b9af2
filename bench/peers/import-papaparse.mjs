// PapaParse row by row, its rows as lists: its fastest way. A date that repeats is parsed once.
import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { SUMMED } from "../posts.mjs";
import { worked } from "./work.mjs";

const answer = await worked(() => {
  const months = new Map();
  let [date, columns, sums, last] = [-1, null, null, ""];
  Papa.parse(readFileSync(process.argv[2], "utf8"), {
    skipEmptyLines: true,
    step: ({ data }) => {
      if (columns === null) {
        date = data.indexOf("Date");
        columns = SUMMED.map(([header]) => data.indexOf(header));
        return;
      }
      if (data[date] !== last) {
        last = data[date];
        const day = new Date(`${last} UTC`);
        if (Number.isNaN(day.getTime())) throw new Error(`no date: ${last}`);
        const month = day.toISOString().slice(0, 7);
        sums = months.get(month);
        if (sums === undefined) months.set(month, (sums = new Array(columns.length + 1).fill(0)));
      }
      sums[0] += 1;
      for (let column = 0; column < columns.length; column++) sums[column + 1] += Number(data[columns[column]]);
    },
  });
  return { months: Object.fromEntries([...months].sort(([one], [other]) => (one < other ? -1 : 1))) };
});
console.log(JSON.stringify(answer));
