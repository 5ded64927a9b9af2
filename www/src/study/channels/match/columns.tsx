// A table that no known export looks like: its first rows, and which column is what.
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Answer, Diagnostic, Seen } from "sroi";
import { visible } from "sroi/words";
import { importTables } from "../../../importing.ts";
import { t } from "../../../words.ts";
import { Select } from "../../pick.tsx";
import { Bar, Buttons } from "../intake.tsx";
import { zoneInUse } from "../taking.ts";
import { Troubles } from "../troubles.tsx";
import { DELIMITERS, ENCODINGS } from "./mapping.ts";
import { Matching } from "./matching.tsx";

/** How the person says that the file is text. */
export interface Reading {
  readonly encoding?: Seen["encoding"];
  readonly delimiter?: string;
  readonly headerRow?: number;
}

export function Columns({ file }: { readonly file: File }): JSX.Element {
  const [said, setSaid] = useState<Reading>({});
  const [place, setPlace] = useState(0);
  const [looked, setLooked] = useState<Answer<readonly Seen[]> | "stopped" | null>(null);
  useEffect(() => {
    const control = new AbortController();
    importTables(file, { utcOffsetMinutes: zoneInUse(), ...said }, control.signal).then(setLooked, () => control.signal.aborted || setLooked("stopped"));
    return () => control.abort();
  }, [file, said]);
  if (looked === null) return <Bar read={undefined} size={undefined} />;
  if (looked === "stopped") return <Unreadable file={file} diagnostics={[]} />;
  if (!looked.ok) return <Unreadable file={file} diagnostics={looked.diagnostics} />;
  const seen = looked.value[place] ?? looked.value[0];
  if (seen === undefined) return <Unreadable file={file} diagnostics={[]} />;
  const text = !/\.(?:xlsx?|ods)$/i.test(file.name);
  return (
    <>
      <p>
        {t("page-columns-lead")} <bdi class="study-soft">{visible(file.name)}</bdi>
      </p>
      <div class="kit-row">
        {looked.value.length < 2 ? null : (
          <Select
            label="page-columns-sheet"
            value={String(place)}
            options={looked.value.map(({ part }, index) => ({ value: String(index), text: visible(part ?? String(index + 1)) }))}
            onPick={(index) => {
              setPlace(Number.parseInt(index, 10));
              const { headerRow: _row, ...rest } = said;
              setSaid(rest);
            }}
          />
        )}
        {text ? (
          <>
            <Select
              label="page-columns-encoding"
              hint={said.encoding === undefined && seen.encoding_guessed ? "page-columns-guessed" : undefined}
              value={seen.encoding}
              options={ENCODINGS.map((value) => ({ value, text: t(`page-encoding-${value}`) }))}
              onPick={(value) => setSaid({ ...said, encoding: ENCODINGS.find((one) => one === value) ?? seen.encoding })}
            />
            <Select label="page-columns-delimiter" value={seen.delimiter} options={DELIMITERS.map((value) => ({ value, text: t(`page-delimiter-${NAMES[value]}`) }))} onPick={(delimiter) => setSaid({ ...said, delimiter })} />
          </>
        ) : null}
        <Select
          label="page-columns-header"
          value={String(seen.header_row)}
          options={seen.rows.slice(0, 20).map(({ row, cells }) => ({ value: String(row), text: t("page-columns-header-row", { row: String(row), cells: visible(cells.filter((cell) => cell.trim() !== "").slice(0, 3).join(" | ")).slice(0, 40) }) }))}
          onPick={(row) => setSaid({ ...said, headerRow: Number.parseInt(row, 10) })}
        />
      </div>
      <Matching key={`${place} ${seen.encoding} ${seen.delimiter} ${seen.header_row}`} file={file} seen={seen} said={said} />
    </>
  );
}

const NAMES: Readonly<Record<(typeof DELIMITERS)[number], string>> = { ",": "comma", ";": "semicolon", "\t": "tab" };

function Unreadable({ file, diagnostics }: { readonly file: File; readonly diagnostics: readonly Diagnostic[] }): JSX.Element {
  return (
    <>
      <p role="alert">{t(diagnostics.length === 0 ? "page-intake-stopped" : "page-intake-unreadable", { file: visible(file.name) })}</p>
      <Troubles diagnostics={diagnostics} />
      <Buttons />
    </>
  );
}
