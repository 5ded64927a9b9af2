import type { ComponentChildren, JSX } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { t } from "../words.ts";

export interface DialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  /** A key of the catalogues. */
  readonly title: string;
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}

/** A window over the page. The browser keeps the focus in it and gives it back afterwards. */
export function Dialog({ open, onClose, title, wide = false, children }: DialogProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  // The browser says that a window has closed only some time after. What closed it here has been told already, and
  // by then the window may be open again for something else.
  const told = useRef(0);
  useEffect(() => {
    const element = dialog.current;
    if (element === null || element.open === open) return;
    if (open) element.showModal();
    else {
      told.current += 1;
      element.close();
    }
  }, [open]);
  useEffect(() => {
    const element = dialog.current;
    if (element === null || !open) return undefined;
    // The shade around the window belongs to the dialog element itself. Whoever drags out of a field stays.
    const onShade = (event: Event): void => {
      if (event.target === element) onClose();
    };
    element.addEventListener("pointerdown", onShade);
    return () => element.removeEventListener("pointerdown", onShade);
  }, [open, onClose]);
  return (
    <dialog
      ref={dialog}
      class="kit-dialog"
      data-wide={wide ? "" : undefined}
      aria-labelledby={id}
      onCancel={(event) => {
        // Escape: closed when what is open says so, not before.
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        onClose();
      }}
      onClose={() => {
        if (told.current > 0) told.current -= 1;
        else if (open) onClose();
      }}
    >
      {open ? (
        <div class="kit-dialog-body">
          <header class="kit-dialog-head">
            <h2 id={id}>{t(title)}</h2>
            <button type="button" class="kit-close" aria-label={t("page-close")} onClick={onClose}>
              <svg viewBox="0 0 16 16" aria-hidden="true">
                <path d="M3 3l10 10M13 3L3 13" />
              </svg>
            </button>
          </header>
          {children}
        </div>
      ) : null}
    </dialog>
  );
}
