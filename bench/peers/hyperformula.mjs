// HyperFormula: the sheet, and one cell set. It works in doubles and works out only what depends on the cell.
import { HyperFormula } from "hyperformula";
import { sheet } from "./sheet.mjs";

/** Nothing kept for undo, no rounding of results: what makes it fastest and its figures most exact. */
const OPTIONS = { licenseKey: "gpl-v3", undoLimit: 0, smartRounding: false };

export function open(map, shown, layout) {
  const { cells, place, screen, screenRow } = sheet(map, shown, layout);
  const engine = HyperFormula.buildFromArray(cells, OPTIONS);
  const address = (field) => ({ sheet: 0, ...place(field) });
  const addresses = { deadweight: address("deadweight"), quantity: address("quantity"), rate: address("rate") };
  const reads = Object.entries(screen).map(([name, col]) => [name, { sheet: 0, row: screenRow, col }]);
  const read = () => {
    const shown = {};
    for (const [name, cell] of reads) shown[name] = engine.getCellValue(cell);
    return shown;
  };
  return {
    read,
    set(field, text) {
      engine.setCellContents(addresses[field], Number(text));
      return read();
    },
    close: () => engine.destroy(),
  };
}
