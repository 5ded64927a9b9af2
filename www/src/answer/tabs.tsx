// Tabs after the pattern of the ARIA Authoring Practices: one stop for Tab, arrows between them.
import type { ReadonlySignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useId, useRef } from "preact/hooks";

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: ComponentChildren;
  readonly panel: () => ComponentChildren;
}

interface Props<Id extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly shown: ReadonlySignal<Id>;
  readonly onShow: (id: Id) => void;
  /** On paper every panel is there, one below the other. */
  readonly all: boolean;
}

/** A row of tabs and the panel of the one shown. */
export function Tabs<Id extends string>({ label, tabs, shown, onShow, all }: Props<Id>) {
  const base = useId();
  const list = useRef<HTMLDivElement>(null);
  const at = Math.max(0, tabs.findIndex((tab) => tab.id === shown.value));

  const onKeyDown = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: (at + 1) % tabs.length,
      ArrowLeft: (at + tabs.length - 1) % tabs.length,
      Home: 0,
      End: tabs.length - 1,
    };
    const next = tabs[steps[event.key] ?? -1];
    if (next === undefined) {
      return;
    }
    event.preventDefault();
    onShow(next.id);
    list.current?.querySelector<HTMLElement>(`[data-tab="${next.id}"]`)?.focus();
  };

  return (
    <>
      <div ref={list} role="tablist" class="answer-tabs" aria-label={label} onKeyDown={onKeyDown}>
        {tabs.map((tab, index) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${base}-tab-${tab.id}`}
            data-tab={tab.id}
            aria-selected={index === at}
            aria-controls={`${base}-panel-${tab.id}`}
            tabIndex={index === at ? 0 : -1}
            onClick={() => onShow(tab.id)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      {tabs.map((tab, index) => (
        <div
          key={tab.id}
          role="tabpanel"
          class="answer-panel"
          id={`${base}-panel-${tab.id}`}
          aria-labelledby={`${base}-tab-${tab.id}`}
          hidden={index !== at && !all}
          tabIndex={0}
        >
          {index === at || all ? tab.panel() : null}
        </div>
      ))}
    </>
  );
}
