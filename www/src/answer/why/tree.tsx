// The working as a tree: one row for each figure, opened level by level.
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Trace } from "sroi";
import { t } from "../../words.ts";
import { aboveOf, type Opened, openedTo, type Path, type Row, rowsOf, workingOf } from "./rows.ts";
import { placeOfSource, SourceLine } from "./source.tsx";
import { nameOf, signOf, valueOf } from "./words.ts";

/** Deeper rows are no further in: there must be room for words. */
const DEEPEST = 14;

interface Props {
  readonly trace: Trace;
  readonly opened: Opened;
  readonly onOpened: (opened: Opened) => void;
  /** Asks about a figure within. */
  readonly onAsk: (key: string) => void;
  /** Shows a field of the study. */
  readonly onField: (pointer: string) => void;
}

/** What is behind a figure. */
export function Tree({ trace, opened, onOpened, onAsk, onField }: Props) {
  const rows = useMemo(() => rowsOf(trace, opened), [trace, opened]);
  const [current, setCurrent] = useState<Path>("0");
  const tree = useRef<HTMLDivElement>(null);
  // Only a move by keyboard or by a jump takes the focus along.
  const moving = useRef(false);
  const at = rows.some((row) => row.path === current) ? current : (rows[0]?.path ?? "");

  useLayoutEffect(() => {
    if (moving.current) {
      moving.current = false;
      tree.current?.querySelector<HTMLElement>(`[data-path="${at}"]`)?.focus();
    }
  });

  const go = (path: Path): void => {
    moving.current = true;
    setCurrent(path);
  };
  const toggle = (path: Path, open: boolean): void => {
    const terms = new Set(opened.terms);
    if (open) {
      terms.add(path);
    } else {
      terms.delete(path);
    }
    onOpened({ ...opened, terms });
  };
  const unfold = (row: Row & { readonly kind: "more" }): void => {
    onOpened({ ...opened, all: new Set(opened.all).add(row.sum) });
    // The first of the terms that were folded away.
    go(row.sum === "" ? "2" : `${row.sum}.2`);
  };
  const jump = (key: string): void => {
    const path = workingOf(trace, key);
    if (path !== undefined) {
      const way = openedTo(path, opened);
      onOpened({ ...way, terms: new Set(way.terms).add(path) });
      go(path);
    }
  };
  const act = (row: Row): void => {
    if (row.kind === "more") {
      unfold(row);
    } else if (row.open !== undefined) {
      toggle(row.path, !row.open);
    } else if (row.trace.repeated === true) {
      jump(row.trace.key);
    } else {
      const pointer = placeOfSource(row.trace);
      if (pointer !== undefined) onField(pointer);
    }
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    // Keys on a button within a row are the button's.
    if (event.target instanceof HTMLElement && event.target.getAttribute("role") !== "treeitem") {
      return;
    }
    const index = rows.findIndex((row) => row.path === at);
    const row = rows[index];
    if (row === undefined || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    const move = (to: Row | undefined): void => {
      if (to !== undefined) {
        go(to.path);
      }
    };
    switch (event.key) {
      case "ArrowDown":
        move(rows[index + 1]);
        break;
      case "ArrowUp":
        move(rows[index - 1]);
        break;
      case "Home":
        move(rows[0]);
        break;
      case "End":
        move(rows[rows.length - 1]);
        break;
      case "ArrowRight":
        if (row.kind === "figure" && row.open === false) {
          toggle(row.path, true);
        } else if (row.kind === "figure" && row.open === true) {
          move(rows[index + 1]);
        }
        break;
      case "ArrowLeft":
        if (row.kind === "figure" && row.open === true) {
          toggle(row.path, false);
        } else {
          move(rows.find((other) => other.path === aboveOf(row.path)));
        }
        break;
      case "Enter":
      case " ":
        act(row);
        break;
      default:
        return;
    }
    event.preventDefault();
  };

  /** A click anywhere on a row opens it, except on a button within. */
  const onClick = ({ target }: Event): void => {
    if (!(target instanceof Element) || target.closest("button") !== null) return;
    const path = target.closest("[data-path]")?.getAttribute("data-path");
    const row = rows.find((candidate) => candidate.path === path);
    if (row?.kind === "figure" && row.open !== undefined) toggle(row.path, !row.open);
  };

  return (
    <div ref={tree} role="tree" class="why-tree" aria-label={t("page-why-tree")} onKeyDown={onKeyDown} onClick={onClick}>
      {rows.map((row) => (
        <div
          key={row.path}
          role="treeitem"
          class="why-row"
          data-path={row.path}
          data-level={Math.min(row.level, DEEPEST)}
          aria-level={row.level}
          aria-posinset={row.position}
          aria-setsize={row.of}
          aria-expanded={row.kind === "figure" ? row.open : undefined}
          tabIndex={row.path === at ? 0 : -1}
          onFocusIn={() => setCurrent(row.path)}
        >
          {row.kind === "more" ? (
            <button type="button" class="kit-link why-more" tabIndex={row.path === at ? 0 : -1} onClick={() => unfold(row)}>
              {t("report-more-terms", { count: String(row.count) })}
            </button>
          ) : (
            <FigureRow
              row={row}
              active={row.path === at}
              onJump={() => jump(row.trace.key)}
              onAsk={onAsk}
              onField={onField}
            />
          )}
        </div>
      ))}
    </div>
  );
}

interface FigureRowProps {
  readonly row: Row & { readonly kind: "figure" };
  readonly active: boolean;
  readonly onJump: () => void;
  readonly onAsk: (key: string) => void;
  readonly onField: (pointer: string) => void;
}

function FigureRow({ row, active, onJump, onAsk, onField }: FigureRowProps) {
  const { trace: term } = row;
  const tabIndex = active ? 0 : -1;
  const pointer = placeOfSource(term);
  const sign = row.first ? "" : signOf(row.above.step);
  return (
    <>
      <div class="why-figure">
        <span class={row.open === undefined ? "why-mark why-leaf" : "why-mark"} aria-hidden="true" />
        <span class="why-name">
          {sign === "" ? null : <span class="why-sign">{`${sign} `}</span>}
          <bdi>{nameOf(term, row.above)}</bdi>
        </span>
        <span class={term.value?.startsWith("-") === true ? "why-value answer-bad" : "why-value"}>
          {valueOf(term)}
          {(term.times ?? 1) > 1 ? ` × ${term.times}` : ""}
        </span>
        {row.open === undefined && term.repeated !== true ? null : (
          <button
            type="button"
            class="why-ask"
            tabIndex={tabIndex}
            aria-label={t("page-why-ask")}
            title={t("page-why-ask")}
            onClick={() => onAsk(term.key)}
          >
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M5 11l6-6M6 5h5v5" />
            </svg>
          </button>
        )}
      </div>
      <div class="why-beside">
        <SourceLine trace={term} />
        {term.repeated === true ? (
          <button type="button" class="kit-link why-act" tabIndex={tabIndex} onClick={onJump}>
            {t("page-why-same")}
          </button>
        ) : null}
        {pointer === undefined ? null : (
          <button type="button" class="kit-link why-act" tabIndex={tabIndex} onClick={() => onField(pointer)}>
            {t("page-why-field")}
          </button>
        )}
      </div>
    </>
  );
}
