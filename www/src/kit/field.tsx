// What every field has: a label, a hint, the mark of an example's value, and what is to be said about its value.
import { useComputed } from "@preact/signals";
import type { ComponentChildren, JSX, TargetedInputEvent } from "preact";
import { useEffect, useId } from "preact/hooks";
import type { Diagnostic } from "sroi";
import { findingsAt, showsFindings } from "../engine.ts";
import { at, endStep, put, textOf, untouched } from "../state/study.ts";
import { t } from "../words.ts";
import { FindingList } from "./finding.tsx";

export interface FieldProps {
  readonly pointer: string;
  /** A key of the catalogues. */
  readonly label: string;
  readonly hint?: string | undefined;
  /** The label is read out but not seen: in a row whose column has a head. */
  readonly bare?: boolean | undefined;
}

export interface FieldParts {
  readonly id: string;
  readonly findings: readonly Diagnostic[];
  readonly invalid: boolean;
  readonly ofExample: boolean;
  readonly describedBy: string;
}

/** Joins a field to the study: its findings, its mark, and the ids that tie its parts together. */
export function useField(pointer: string, trouble?: string): FieldParts {
  const id = useId();
  useEffect(() => showsFindings(pointer), [pointer]);
  const findings = useComputed(() => findingsAt(pointer)).value;
  const ofExample = useComputed(() => untouched.value.has(pointer)).value;
  const invalid = trouble !== undefined || findings.some(({ severity }) => severity === "error");
  return { id, findings, invalid, ofExample, describedBy: `${id}-hint ${id}-mark ${id}-said` };
}

export interface FrameProps extends FieldProps {
  readonly parts: FieldParts;
  readonly trouble?: string | undefined;
  readonly kind: string;
  /** There are several controls, which are named together. */
  readonly group?: boolean | undefined;
  readonly children: ComponentChildren;
}

export function Frame({ pointer, label, hint, bare, parts, trouble, kind, group, children }: FrameProps): JSX.Element {
  const { id, findings, ofExample } = parts;
  return (
    <div class={`kit-field kit-field-${kind}`} data-bare={bare === true ? "" : undefined}>
      <div class={bare === true ? "kit-head kit-head-bare" : "kit-head"}>
        {group === true ? (
          <span class={bare === true ? "kit-unseen" : "kit-label"} id={`${id}-label`}>
            {t(label)}
          </span>
        ) : (
          <label class={bare === true ? "kit-unseen" : "kit-label"} for={id}>
            {t(label)}
          </label>
        )}
        {ofExample ? <Mark id={`${id}-mark`} /> : null}
      </div>
      {children}
      <p class="kit-hint" id={`${id}-hint`} hidden={hint === undefined}>
        {hint === undefined ? "" : t(hint)}
      </p>
      <div id={`${id}-said`} class="kit-said">
        {trouble === undefined ? null : <p class="kit-trouble">{trouble}</p>}
        <FindingList findings={findings} from={pointer} />
      </div>
    </div>
  );
}

/** A small ring beside the label: the value is not the person's own yet. */
function Mark({ id }: { readonly id: string }): JSX.Element {
  return (
    <span class="kit-mark" id={id} title={t("page-field-of-example")}>
      <span class="kit-unseen">{t("page-field-of-example")}</span>
    </span>
  );
}

export interface TextFieldProps extends FieldProps {
  readonly rows?: number | undefined;
  readonly type?: "text" | "month" | undefined;
  readonly placeholder?: string | undefined;
}

/** A text of the study. Emptied, it is taken out of the document. */
export function TextField({ rows, type = "text", placeholder, ...field }: TextFieldProps): JSX.Element {
  const { pointer } = field;
  const parts = useField(pointer);
  const shared = {
    id: parts.id,
    class: "kit-input",
    "data-pointer": pointer,
    value: textOf(at(pointer)) ?? "",
    "aria-invalid": parts.invalid,
    "aria-describedby": parts.describedBy,
    placeholder: placeholder === undefined ? "" : t(placeholder),
    onInput: (event: TargetedInputEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      const text = event.currentTarget.value;
      put(pointer, text === "" ? undefined : text, "page-undo-typing");
    },
    onBlur: endStep,
  };
  return (
    <Frame {...field} parts={parts} kind="text">
      {rows !== undefined ? (
        <textarea rows={rows} {...shared} />
      ) : type === "month" ? (
        <input type="month" {...shared} />
      ) : (
        <input type="text" {...shared} />
      )}
    </Frame>
  );
}
