// CPU time of contestants in turn, so that whatever else the machine does meets all of them alike; and plain tables.

/** CPU microseconds of this process so far, of all its threads: collecting garbage and compiling are paid for too. */
function cpu() {
  const { user, system } = process.cpuUsage();
  return user + system;
}

export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** One batch: what a call costs, in CPU microseconds. The count of calls goes on, so that no call repeats the one before. */
function batch(one, calls) {
  const before = cpu();
  for (let call = 0; call < calls; call++) one.contestant.run(one.count++);
  return (cpu() - before) / calls;
}

/**
 * The median cost of a call of each contestant, in CPU microseconds. Each is warmed up until the compiler has had its
 * time; then every round gives each of them one batch, each round beginning with another one.
 */
export function interleaved(contestants, { rounds = 11, warm = 400_000, each = 20_000 } = {}) {
  const prepared = contestants.map((contestant) => {
    const one = { contestant, count: 0, calls: 0, costs: [] };
    const before = cpu();
    do batch(one, 1);
    while (cpu() - before < warm);
    one.calls = Math.max(1, Math.round(each / batch(one, Math.max(1, Math.ceil(one.count / 4)))));
    return one;
  });
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < prepared.length; turn++) {
      const one = prepared[(round + turn) % prepared.length];
      one.costs.push(batch(one, one.calls));
    }
  }
  return new Map(prepared.map(({ contestant, costs }) => [contestant.name, median(costs)]));
}

/** Three digits are all that a measurement on a shared machine deserves. */
export function digits(value) {
  if (value >= 100) return Math.round(value).toLocaleString("en");
  return value.toPrecision(value < 1 ? 2 : 3);
}

export const times = (value) => `${digits(value)}×`;

/** A table as text: the first column to the left, numbers to the right. */
export function table(head, rows) {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => [...String(row[column])].length)));
  const line = (row) =>
    row
      .map((cell, column) => {
        const text = String(cell);
        const gap = " ".repeat(widths[column] - [...text].length);
        return column === 0 ? text + gap : gap + text;
      })
      .join("  ")
      .trimEnd();
  return [line(head), widths.map((width) => "-".repeat(width)).join("  "), ...rows.map(line)].join("\n");
}
