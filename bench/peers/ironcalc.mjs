// IronCalc through WebAssembly: the same sheet. It works in doubles. Whoever opens a map has loaded the engine before.
import { Model } from "@ironcalc/wasm";
import { sheet } from "./sheet.mjs";

export function open(map, shown, layout) {
  const { cells, place, screen, screenRow } = sheet(map, shown, layout);
  const model = new Model("map", "en", "UTC", "en");
  model.pauseEvaluation();
  for (const [row, line] of cells.entries()) {
    for (const [col, cell] of line.entries()) if (cell !== null) model.setUserInput(0, row + 1, col + 1, String(cell));
  }
  model.resumeEvaluation();
  model.evaluate();
  const places = { deadweight: place("deadweight"), quantity: place("quantity"), rate: place("rate") };
  const reads = Object.entries(screen);
  const read = () => {
    const shown = {};
    for (const [name, at] of reads) shown[name] = model.getFormattedCellValue(0, screenRow + 1, at + 1);
    return shown;
  };
  return {
    read,
    set(field, text) {
      const { row, col } = places[field];
      model.setUserInput(0, row + 1, col + 1, text);
      return read();
    },
    close: () => model.free(),
  };
}
