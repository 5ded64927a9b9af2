import type { ComponentChildren, JSX, TargetedKeyboardEvent } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { t } from "../words.ts";

export interface MenuItem {
  readonly label: string;
  readonly run: () => void;
  readonly disabled?: boolean | undefined;
  /** A line above it. */
  readonly parted?: boolean | undefined;
  /** It is a choice, and this says whether it is the one taken. */
  readonly checked?: boolean | undefined;
}

export interface MenuProps {
  readonly label: string;
  readonly items: readonly MenuItem[];
  /** What the button shows in place of its label, which then is only read out. */
  readonly face?: ComponentChildren;
}

/** A button that opens a list of things to do, with the keys that people know from menus. */
export function Menu({ label, items, face }: MenuProps): JSX.Element {
  const [open, setOpen] = useState(false);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  const entries = (): HTMLElement[] => [
    ...(root.current?.querySelectorAll<HTMLElement>("[role^=menuitem]:not([disabled])") ?? []),
  ];
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };

  useEffect(() => {
    if (!open) return undefined;
    entries()[0]?.focus();
    const outside = (event: Event): void => {
      if (event.target instanceof Node && root.current?.contains(event.target) !== true) setOpen(false);
    };
    document.addEventListener("pointerdown", outside);
    return () => document.removeEventListener("pointerdown", outside);
  }, [open]);

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>): void => {
    if (!open) return;
    const list = entries();
    const place = list.indexOf(document.activeElement instanceof HTMLElement ? document.activeElement : document.body);
    const to = { ArrowDown: place + 1, ArrowUp: place - 1, Home: 0, End: -1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      list.at(to % list.length)?.focus();
    } else if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      close();
    } else if (event.key === "Tab") setOpen(false);
  };

  return (
    <div class="kit-menu" ref={root}>
      <button
        ref={button}
        type="button"
        class="kit-button"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={id}
        aria-label={face === undefined ? undefined : t(label)}
        title={face === undefined ? undefined : t(label)}
        onClick={() => setOpen(!open)}
        onKeyDown={onKeyDown}
      >
        {face ?? t(label)}
      </button>
      <div
        class="kit-menu-list"
        role="menu"
        tabIndex={-1}
        id={id}
        hidden={!open}
        aria-label={t(label)}
        onKeyDown={onKeyDown}
      >
        {items.map((item) => (
          <button
            key={item.label}
            type="button"
            {...(item.checked === undefined
              ? { role: "menuitem" }
              : { role: "menuitemradio", "aria-checked": item.checked })}
            class="kit-menu-item"
            data-parted={item.parted === true ? "" : undefined}
            tabIndex={-1}
            disabled={item.disabled}
            onClick={() => {
              close();
              item.run();
            }}
          >
            {t(item.label)}
          </button>
        ))}
      </div>
    </div>
  );
}
