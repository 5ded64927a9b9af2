// A small window beside what it belongs to, over everything else. It follows its field, and closes when it is left.
import type { ComponentChildren, JSX, RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";

export interface BesideProps {
  readonly id: string;
  readonly label: string;
  readonly of: RefObject<HTMLElement | null>;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

const GAP = 4;
const EDGE = 8;

/** Below the field where there is room, else above it, and never outside the window. */
function place(panel: HTMLElement, field: HTMLElement): void {
  const around = field.getBoundingClientRect();
  const below = innerHeight - around.bottom - GAP - EDGE;
  const above = around.top - GAP - EDGE;
  panel.style.maxHeight = "none";
  const height = panel.scrollHeight + 2;
  const under = below >= Math.min(height, 220) || below >= above;
  const room = Math.max(120, under ? below : above);
  panel.style.maxHeight = `${room}px`;
  panel.style.top = `${under ? around.bottom + GAP : Math.max(EDGE, around.top - GAP - Math.min(height, room))}px`;
  panel.style.left = `${Math.max(EDGE, Math.min(around.left, innerWidth - panel.offsetWidth - EDGE))}px`;
}

export function Beside({ id, label, of, open, onClose, children }: BesideProps): JSX.Element {
  const panel = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const element = panel.current;
    if (element === null || !("showPopover" in element)) return;
    // The top layer, where nothing that scrolls or lies above cuts it off.
    if (open && !element.matches(":popover-open")) element.showPopover();
    if (!open && element.matches(":popover-open")) element.hidePopover();
  }, [open]);
  useLayoutEffect(() => {
    const element = panel.current;
    const field = of.current;
    if (!open || element === null || field === null) return undefined;
    const follow = (): void => place(element, field);
    follow();
    const grown = new ResizeObserver(follow);
    for (const child of element.children) grown.observe(child);
    addEventListener("scroll", follow, { capture: true, passive: true });
    addEventListener("resize", follow);
    return () => {
      grown.disconnect();
      removeEventListener("scroll", follow, { capture: true });
      removeEventListener("resize", follow);
    };
  }, [open, of]);
  useEffect(() => {
    const field = of.current;
    if (!open || field === null) return undefined;
    const left = (event: Event): void => {
      if (event.target instanceof Node && event.target !== document.body && !field.contains(event.target)) onClose();
    };
    const onEscape = (event: KeyboardEvent): void => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      event.stopPropagation();
      onClose();
      field.querySelector<HTMLElement>("[aria-expanded]")?.focus();
    };
    document.addEventListener("pointerdown", left);
    document.addEventListener("focusin", left);
    field.addEventListener("keydown", onEscape);
    return () => {
      document.removeEventListener("pointerdown", left);
      document.removeEventListener("focusin", left);
      field.removeEventListener("keydown", onEscape);
    };
  }, [open, of, onClose]);
  return (
    <section
      ref={panel}
      id={id}
      class="kit-judged-panel"
      aria-label={label}
      popover="manual"
      data-open={open ? "" : undefined}
    >
      {open ? children : null}
    </section>
  );
}
