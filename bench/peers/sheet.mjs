// The map as a sheet of live formulas, in three layouts. All have a cell for every year of every row.
//
//   by row            every row has its present value; the total adds up the rows. Best when a row changes.
//   by year           every year has its total; the total discounts the years, and only the row on screen is discounted by
//                     itself. Best when the rate changes.
//   rows and years    both: every row's present value and every year's total, as an impact map shows them.
//
//   rows 1 … N   A quantity, B proxy, C deadweight, D displacement, E attribution, F drop-off, G … years, then (but not
//                by year) the present value
//   below        (but not by row) the totals of the years; the factors; the rate; the inputs; what is on screen

/** The name of a column, counted from 0. */
export function column(index) {
  let name = "";
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

const FIRST_YEAR = 6;
const FIELDS = { quantity: 0, proxy: 1, deadweight: 2, displacement: 3, attribution: 4, drop_off: 5 };

/** Cells (text, number or formula) of the sheet, and where what is set and read stands, counted from 0. */
export function sheet(map, shown, layout) {
  const count = map.rows.length;
  const last = FIRST_YEAR + map.years - 1;
  const present = column(last + 1);
  const at = { totals: count, factors: count + 1, rate: count + 2, inputs: count + 3, screen: count + 4 };
  const span = (row) => `${column(FIRST_YEAR)}${row + 1}:${column(last)}${row + 1}`;
  const fixed = `$${column(FIRST_YEAR)}$${at.factors + 1}:$${column(last)}$${at.factors + 1}`;
  const rate = `$A$${at.rate + 1}`;
  const ofRows = layout !== "by year";
  const ofYears = layout !== "by row";
  const years = Array.from({ length: map.years }, (_, year) => year);

  const cells = map.rows.map((row, index) => {
    const r = index + 1;
    const given = [row.quantity, row.proxy, row.deadweight, row.displacement, row.attribution, row.drop_off].map(Number);
    const impact = `=A${r}*B${r}*(1-C${r})*(1-D${r})*(1-E${r})`;
    const later = years.slice(1).map((year) => `=${column(FIRST_YEAR + year - 1)}${r}*(1-$F${r})`);
    return [...given, impact, ...later, ...(ofRows ? [`=SUMPRODUCT(${span(index)},${fixed})`] : [])];
  });
  const gap = Array.from({ length: FIRST_YEAR }, () => null);
  const total = (year) => `=SUM(${column(FIRST_YEAR + year)}1:${column(FIRST_YEAR + year)}${count})`;
  cells.push([...gap, ...(ofYears ? years.map(total) : [])]);
  const factor = (year) =>
    year === 0 ? `=1/(1+${rate})` : `=${column(FIRST_YEAR + year - 1)}${at.factors + 1}/(1+${rate})`;
  cells.push([...gap, ...years.map(factor)]);
  cells.push([Number(map.rate)]);
  cells.push(map.inputs.map(Number));
  const s = at.screen + 1;
  cells.push([
    `=B${s}/D${s}`,
    ofYears ? `=SUMPRODUCT(${span(at.totals)},${fixed})` : `=SUM(${present}1:${present}${count})`,
    `=B${s}-D${s}`,
    `=SUM(A${at.inputs + 1}:${column(map.inputs.length - 1)}${at.inputs + 1})`,
    ofRows ? `=${present}${shown + 1}` : `=SUMPRODUCT(${span(shown)},${fixed})`,
  ]);
  return {
    cells,
    place: (field) => (field === "rate" ? { row: at.rate, col: 0 } : { row: shown, col: FIELDS[field] }),
    screen: { ratio: 0, total: 1, net: 2, inputs: 3, row: 4 },
    screenRow: at.screen,
  };
}
