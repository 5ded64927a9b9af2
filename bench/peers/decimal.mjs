// decimal.js with 28 digits, written as a careful developer would: first the whole map at every keystroke, then with
// everything kept that the keystroke cannot have changed.
import { Decimal } from "decimal.js";

Decimal.set({ precision: 28 });

const ONE = new Decimal(1);

function read(map) {
  const fields = ["quantity", "proxy", "deadweight", "displacement", "attribution", "drop_off"];
  return {
    years: map.years,
    rate: new Decimal(map.rate),
    inputs: map.inputs.map((amount) => new Decimal(amount)),
    rows: map.rows.map((row) => Object.fromEntries(fields.map((field) => [field, new Decimal(row[field])]))),
  };
}

function put(model, row, field, text) {
  const value = new Decimal(text);
  if (field === "rate") model.rate = value;
  else model.rows[row][field] = value;
}

/** 1 ÷ (1 + r)ᵗ for t = 1 … years. */
function factors(model) {
  const growth = ONE.plus(model.rate);
  const found = [];
  let divisor = ONE;
  for (let year = 0; year < model.years; year++) {
    divisor = divisor.times(growth);
    found.push(ONE.div(divisor));
  }
  return found;
}

/** The first year's impact: quantity × proxy, less what is not ours. */
function impact(row) {
  return row.quantity
    .times(row.proxy)
    .times(ONE.minus(row.deadweight))
    .times(ONE.minus(row.displacement))
    .times(ONE.minus(row.attribution));
}

const sum = (terms) => terms.reduce((total, term) => total.plus(term));

/** What is on screen, as text. */
function screen(total, inputs, row) {
  return {
    ratio: total.div(inputs).toString(),
    total: total.toString(),
    net: total.minus(inputs).toString(),
    inputs: inputs.toString(),
    row: row.toString(),
  };
}

/** Everything anew at every keystroke. */
export function openWhole(map, shown) {
  const model = read(map);
  return {
    set(field, text) {
      put(model, shown, field, text);
      const discount = factors(model);
      const present = model.rows.map((row) => {
        const left = ONE.minus(row.drop_off);
        let value = impact(row);
        let total = value.times(discount[0]);
        for (let year = 1; year < model.years; year++) {
          value = value.times(left);
          total = total.plus(value.times(discount[year]));
        }
        return total;
      });
      return screen(sum(present), sum(model.inputs), present[shown]);
    },
    close() {},
  };
}

/**
 * With what can be kept: the years of every row, the present value of every row, the factors and the inputs. A change in
 * a row works out that row and adds the rows up; a change of the rate discounts the totals of the years, which are added
 * up again only after a row has changed, and the one row that is on screen. Nothing is worked out by difference, so
 * nothing drifts.
 */
export function openKept(map, shown) {
  const model = read(map);
  const inputs = sum(model.inputs);
  const yearsOf = (row) => {
    const left = ONE.minus(row.drop_off);
    const years = [impact(row)];
    for (let year = 1; year < model.years; year++) years.push(years[year - 1].times(left));
    return years;
  };
  const years = model.rows.map(yearsOf);
  let discount = factors(model);
  const presentOf = (values) => {
    let total = values[0].times(discount[0]);
    for (let year = 1; year < model.years; year++) total = total.plus(values[year].times(discount[year]));
    return total;
  };
  /** Of every row, at the present rate; undefined after the rate has changed. */
  let present;
  /** Of every year; undefined after a row has changed. */
  let totals;
  return {
    set(field, text) {
      put(model, shown, field, text);
      if (field === "rate") {
        discount = factors(model);
        present = undefined;
        totals ??= discount.map((_, year) => sum(years.map((values) => values[year])));
        return screen(presentOf(totals), inputs, presentOf(years[shown]));
      }
      years[shown] = yearsOf(model.rows[shown]);
      totals = undefined;
      if (present === undefined) present = years.map(presentOf);
      else present[shown] = presentOf(years[shown]);
      return screen(sum(present), inputs, present[shown]);
    },
    close() {},
  };
}
