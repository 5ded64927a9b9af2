// A chart drawn by the package, at the width of its box, with the same figures as a table behind it.
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Chart as Drawable } from "sroi";
import { sroi } from "../engine.ts";
import { saveFile } from "../state/file.ts";
import { t } from "../words.ts";
import { Menu } from "./menu.tsx";
import { readSvg } from "./svg.ts";

/** A chart without its width, which comes from the page. */
export type Description = Pick<Drawable, "id" | "title" | "description" | "headings" | "plot">;

export interface ChartProps {
  readonly chart: Description;
  /** Called with the key of the mark that was chosen. */
  readonly onMark?: ((key: string) => void) | undefined;
  /** The name of a file it is saved as, without its ending. */
  readonly name?: string | undefined;
}

export function Chart({ chart, onMark, name = "chart" }: ChartProps): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.round(entry?.contentRect.width ?? 0)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    if (width < 1 || box.current === null) return;
    const drawn = readSvg(drawing({ ...chart, width }));
    box.current.replaceChildren(...(drawn === null ? [] : [drawn]));
    if (drawn === null || onMark === undefined) return;
    const marks = [...drawn.querySelectorAll<SVGElement>("[data-key]")];
    // A picture hides what is in it from those who listen; one with buttons in it is a group.
    if (marks.length > 0) drawn.setAttribute("role", "group");
    for (const mark of marks) askable(mark, onMark);
  }, [chart, width, onMark]);

  return (
    <figure class="kit-chart">
      <div ref={box} class="kit-chart-box" />
      <div class="kit-chart-foot">
        <Table chart={chart} />
        <Menu
          label="page-chart-save"
          items={[
            { label: "page-chart-svg", run: () => void saveSvg(chart, name) },
            { label: "page-chart-png", run: () => void savePng(chart, name) },
          ]}
        />
      </div>
    </figure>
  );
}

/** Makes a mark of a drawing a button. */
function askable(mark: SVGElement, onMark: (key: string) => void): void {
  const key = mark.getAttribute("data-key");
  if (key === null) return;
  mark.setAttribute("tabindex", "0");
  mark.setAttribute("role", "button");
  mark.addEventListener("click", () => onMark(key));
  mark.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    onMark(key);
  });
}

function Table({ chart }: { readonly chart: Description }): JSX.Element {
  const [open, setOpen] = useState(false);
  return (
    <details class="kit-chart-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t("page-chart-table")}</summary>
      {open ? <Rows chart={chart} /> : null}
    </details>
  );
}

function Rows({ chart }: { readonly chart: Description }): JSX.Element {
  const { caption, headings, rows } = sroi.table({ ...chart, width: PICTURE_WIDTH });
  return (
    <section class="kit-scroll" tabIndex={0} aria-label={caption}>
      <table>
        <caption class="kit-unseen">{caption}</caption>
        <thead>
          <tr>
            {headings.map((text) => (
              <th key={text} scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cells, total }, number) => (
            <tr key={`${number} ${cells[0]?.text ?? ""}`} data-total={total === true ? "" : undefined}>
              {cells.map(({ text }, column) =>
                column === 0 ? (
                  <th key="0" scope="row">
                    {text}
                  </th>
                ) : (
                  <td key={`${column}`}>{text}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const PICTURE_WIDTH = 960;

/** A description that cannot be drawn leaves the table, and the rest of the page alone. */
function drawing(chart: Drawable): string {
  try {
    return sroi.draw(chart, "css");
  } catch {
    return "";
  }
}

function picture(chart: Description): string {
  return sroi.draw({ ...chart, width: PICTURE_WIDTH }, "plain");
}

async function saveSvg(chart: Description, name: string): Promise<void> {
  await saveFile(new Blob([picture(chart)], { type: "image/svg+xml" }), `${name}.svg`);
}

async function savePng(chart: Description, name: string): Promise<void> {
  const url = URL.createObjectURL(new Blob([picture(chart)], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.naturalWidth * 2;
    canvas.height = image.naturalHeight * 2;
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
    if (blob !== null) await saveFile(blob, `${name}.png`);
  } finally {
    URL.revokeObjectURL(url);
  }
}
