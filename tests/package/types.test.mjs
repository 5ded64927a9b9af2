// The package's types, as strict users of TypeScript meet them.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { test } from "node:test";
import { app, appWith, tool } from "./kit/app.mjs";
import { run } from "./kit/process.mjs";

const STRICT = [
  "--noEmit", "--strict", "--noUncheckedIndexedAccess", "--exactOptionalPropertyTypes", "--noImplicitOverride",
  "--noPropertyAccessFromIndexSignature", "--verbatimModuleSyntax", "--skipLibCheck", "false", "--target", "es2022",
];
const NODENEXT = ["--module", "nodenext", "--moduleResolution", "nodenext"];
const BUNDLER = ["--module", "esnext", "--moduleResolution", "bundler"];
const BROWSER = ["--lib", "es2022,dom", "--types", ""];

/** A user's program, which touches the whole of the package. */
const USER = `
import {
  load, SroiStopped, type Answer, type Chart, type Compared, type Decimal, type Diagnostic, type EngineSource, type Evaluation,
  type Export, type Formatter, type Import, type ImportOptions, type ImportedChannel, type ImportedMonth, type Label,
  type Decision, type Draws, type Fits, type Calibration, type Grid, type GridOptions, type PiecesOptions, type Progress,
  type Sensitivity, type SensitivityOptions, type Simulation, type SimulationOptions, type Spread, type Summary,
  type LeftOut, type ReportFile, type ReportFormat, type ReportOptions, type Live, type Sroi, type Study, type Table, type Theme, type Trace, type TypedNumber, type Unit, type Variant, type study,
} from "sroi";
import { visible, words, type Language, type Worded, type Words } from "sroi/words";

export async function main(text: string, file: File, source?: EngineSource): Promise<string> {
  const sroi: Sroi = source === undefined ? await load() : await load(source);
  const said: readonly Diagnostic[] = sroi.check(text);
  const answer: Answer<Evaluation> = sroi.evaluate(text, { course: "grow", figures: false });
  if (!answer.ok) return answer.diagnostics.map((one) => one.code).join();
  const ratio: Decimal | null = answer.value.sroi.ratio;
  const first: string | undefined = answer.value.sroi.by_outcome[0]?.name;
  const trace: Answer<Trace | null> = sroi.explain(text, "sroi.ratio");
  const by: Compared = "options";
  const rows: Answer<readonly Variant[]> = sroi.compare(text, by);
  const opened: Answer<Live> = sroi.open(text, ["sroi.ratio"]);
  if (opened.ok) {
    const told = opened.value.set("outcomes.one.deadweight", "0.3");
    if (told.ok) for (const [key, value] of told.value) key.concat(value ?? "");
    opened.value.close();
  }
  const drawn: Draws = { draws: 1000, seed: 7 };
  const simulated: SimulationOptions = { ...drawn, figures: ["sroi.ratio"], course: "grow" };
  const spread: Answer<Spread> = sroi.simulate(text, simulated);
  const summary: Summary | undefined = spread.ok ? spread.value.results["sroi.ratio"] : undefined;
  const begun: Answer<Simulation> = sroi.simulation(text, simulated);
  if (begun.ok) {
    const progress: Progress = begun.value.advance(256);
    const results: Float64Array | null = begun.value.results("sroi.ratio");
    if (!progress.done && results) begun.value.close();
  }
  const inPieces: PiecesOptions = { ...simulated, signal: new AbortController().signal, onProgress: ({ draws }) => void draws };
  const pieces: Answer<Spread> = await sroi.simulateInPieces(text, inPieces);
  const asked: SensitivityOptions = { figure: "sroi.ratio", target: "1", draws: null, pairs: [["a", "b"]] };
  const sensitivity: Answer<Sensitivity> = sroi.sensitivity(text, asked);
  const swing: Decimal | null | undefined = sensitivity.ok ? sensitivity.value.tornado[0]?.swing : undefined;
  const gridded: GridOptions = { a: "inputs.one.amount", b: "outcomes.one.deadweight", steps: 3 };
  const grid: Answer<Grid> = sroi.grid(text, gridded);
  const decision: Answer<Decision> = sroi.decide(text, drawn);
  const evpi: Decimal | null | undefined = decision.ok ? decision.value.objectives[0]?.evpi : undefined;
  const fits: Answer<Fits> = sroi.fits(text);
  const calibration: Answer<Calibration> = sroi.calibrate(text, text);
  const typed: TypedNumber = sroi.readNumber("25%", "share");
  const shown: string = typed.ok ? typed.value : typed.code;
  const formatter: Formatter = sroi.formatter("ja", "JPY");
  const language: Language = "ja";
  const speaker: Words = await words(language, formatter);
  const worded: readonly Worded[] = said.map((one) => speaker.problem(one));
  const unit: Unit = "money";
  const label: Label = { code: "sroi-ratio", arguments: {} };
  const theme: Theme = "plain";
  const chart: Chart = {
    id: "value", title: "Value", description: "One outcome.", width: 560, headings: ["Outcome", "Value"],
    plot: { kind: "bars", rows: [{ label: "Learned", value: "186", text: "¥186" }] },
  };
  const table: Table = sroi.table(chart);
  const options: ImportOptions = { utcOffsetMinutes: 540, onProgress: ({ read, size }) => void (read / size) };
  const exports: readonly Export[] = [file, { name: "a.csv", bytes: new Uint8Array() }];
  const imported: Answer<Import> = await sroi.importExport(exports, options);
  const left: readonly LeftOut[] = imported.ok ? imported.value.left_out : [];
  const channel: ImportedChannel | undefined = imported.ok ? imported.value.channels[0] : undefined;
  const month: ImportedMonth | undefined = channel?.observed[0];
  const form: ReportFormat = "html";
  const wanted: ReportOptions = { format: form, language: "ja", date: "2026-11-28", draws: 1000, seed: 7, course: "grow" };
  const made: Answer<readonly ReportFile[]> = await sroi.report(draft, wanted);
  const files: readonly File[] = made.ok ? made.value.map(({ name, type, bytes }) => new File([bytes], name, { type })) : [];
  return [
    files[0]?.name, summary?.p50, pieces.ok, swing, grid.ok, evpi, fits.ok, calibration.ok,
    ratio, first, trace.ok, rows.ok, shown, worded[0]?.help, speaker.label(label, formatter), speaker.value(unit, "1", formatter),
    sroi.draw(chart, theme), table.rows[0]?.cells[0]?.text, left[0] && speaker.reason(left[0].why), month?.month, visible("x"),
    formatter.moneyUnit,
  ].join();
}

/** A study written in TypeScript is checked while it is typed. */
export const draft: Study = {
  sroi: "1", currency: "GBP", activity: { start: "2026-04", months: 12 },
  inputs: [{ id: "grant", kind: "cash", amount: "1000", per: "activity" }],
};
export const outcome: study.Outcome | undefined = draft.outcomes?.[0];

export function isBug(problem: unknown): problem is SroiStopped {
  return problem instanceof SroiStopped;
}
`;

/** What must not compile: each line with the error after it. */
const WRONG = `
import { load, type Study } from "sroi";
const sroi = await load();
const answer = sroi.evaluate("{}");
// @ts-expect-error an answer may be a refusal
answer.value;
if (answer.ok) {
  // @ts-expect-error a ratio may be missing
  answer.value.sroi.ratio.length;
  // @ts-expect-error there is no such field
  answer.value.sroi.ration;
}
// @ts-expect-error no comparison of that name
sroi.compare("{}", "colours");
// @ts-expect-error a seed is a number
sroi.simulate("{}", { seed: "7" });
// @ts-expect-error a target is decimal text
sroi.sensitivity("{}", { target: 1.5 });
// @ts-expect-error a grid needs two assumptions
sroi.grid("{}", { a: "inputs.one.amount" });
// @ts-expect-error no language of that name
sroi.formatter("fr", "EUR");
// @ts-expect-error a number would lose digits
sroi.formatter("en", "EUR").money(1.5);
// @ts-expect-error nobody changes the engine
sroi.version = "2";
// @ts-expect-error a misspelt field
export const study: Study = { sroi: "1", currency: "GBP", activity: { start: "2026-04", months: 12 }, outcoms: [] };
`;

const COMMONJS = `
import sroi = require("sroi");
const loaded: Promise<sroi.Sroi> = sroi.load();
export = loaded;
`;

/** Tells whether a type holds \`any\` somewhere within. */
const NO_ANY = `
import type * as all from "sroi";
import type * as more from "sroi/words";
import type { load, SroiStopped } from "sroi";
import type { words, visible } from "sroi/words";

type IsAny<T> = 0 extends 1 & T ? true : false;
type Deeper = [never, 0, 1, 2, 3, 4, 5, 6];
/** The paths on which \`any\` stands; never where there is none. */
type Anys<T, Path extends string, Depth extends number = 7> =
  IsAny<T> extends true ? Path
  : Depth extends 0 ? never
  : T extends string | number | boolean | bigint | symbol | null | undefined | Uint8Array | Float64Array | AbortSignal | Blob | Error | URL | Response ? never
  : T extends (...parts: infer Parts) => infer Result ? Anys<Parts, \`\${Path}()\`, Deeper[Depth]> | Anys<Result, \`\${Path}=>\`, Deeper[Depth]>
  : T extends Promise<infer Kept> ? Anys<Kept, \`\${Path}~\`, Deeper[Depth]>
  : T extends readonly (infer Item)[] ? Anys<Item, \`\${Path}[]\`, Deeper[Depth]>
  : T extends ReadonlyMap<infer Key, infer Value> ? Anys<Key | Value, \`\${Path}<>\`, Deeper[Depth]>
  : T extends object ? { [Key in keyof T]-?: Anys<T[Key], \`\${Path}.\${Key & string}\`, Deeper[Depth]> }[keyof T]
  : never;
type None<T extends never> = T;

export type Checked = [
  None<Anys<typeof load, "load">>, None<Anys<SroiStopped["name"], "SroiStopped">>, None<Anys<typeof words, "words">>,
  None<Anys<typeof visible, "visible">>, None<Anys<all.Sroi, "Sroi">>, None<Anys<all.Evaluation, "Evaluation">>, None<Anys<all.Trace, "Trace">>,
  None<Anys<all.Variant, "Variant">>, None<Anys<all.Diagnostic, "Diagnostic">>, None<Anys<all.Import, "Import">>, None<Anys<all.Chart, "Chart">>,
  None<Anys<all.Table, "Table">>, None<Anys<all.Live, "Live">>, None<Anys<all.Formatter, "Formatter">>, None<Anys<all.Study, "Study">>,
  None<Anys<all.EngineSource, "EngineSource">>, None<Anys<all.Export, "Export">>, None<Anys<all.Simulation, "Simulation">>,
  None<Anys<all.PiecesOptions, "PiecesOptions">>, None<Anys<more.Words, "Words">>,
];
// @ts-expect-error the check itself finds one
export type Found = None<Anys<{ one: { two: any }[] }, "x">>;
`;

const folder = await appWith("types", { "user.ts": USER, "wrong.ts": WRONG, "any.ts": NO_ANY, "commonjs.cts": COMMONJS });

async function compiles(file, options) {
  const { code, out, err } = await run(tool("tsc"), [...STRICT, ...options, file], { cwd: folder });
  assert.equal(code, 0, out + err);
}

test("a strict user compiles, as Node resolves", () => compiles("user.ts", [...NODENEXT, ...BROWSER]));
test("a strict user compiles, as bundlers resolve", () => compiles("user.ts", [...BUNDLER, ...BROWSER]));
test("mistakes are found while typing", () => compiles("wrong.ts", [...NODENEXT, ...BROWSER]));
test("CommonJS in TypeScript", () => compiles("commonjs.cts", [...NODENEXT, ...BROWSER]));
test("no public type holds `any`", () => compiles("any.ts", [...NODENEXT, ...BROWSER]));

test("no declaration that users' compilers read holds `any`, and the glue is not among them", async () => {
  const { out } = await run(tool("tsc"), [...STRICT, ...NODENEXT, ...BROWSER, "--listFilesOnly", "user.ts"], { cwd: folder });
  const own = join((await app()).folder.replace(/.*/, folder), "node_modules/sroi");
  const files = out.split("\n").filter((path) => path.includes("/node_modules/sroi/"));
  assert.ok(files.length >= 5, out);
  const names = files.map((path) => relative(own, path));
  assert.deepEqual(names.filter((name) => name.includes("raw/")), [], "the glue's declarations are public");
  for (const path of files) {
    const text = await readFile(path, "utf8");
    const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "").replace(/"(?:[^"\\]|\\.)*"/g, '""');
    assert.doesNotMatch(code, /\bany\b/, path);
  }
});
