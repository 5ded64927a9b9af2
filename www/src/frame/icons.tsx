import type { JSX } from "preact";

const PATHS = {
  undo: "M4 7h6.5a3.5 3.5 0 0 1 0 7H7M4 7l3-3M4 7l3 3",
  redo: "M12 7H5.5a3.5 3.5 0 0 0 0 7H9M12 7L9 4M12 7l-3 3",
  menu: "M2.5 4.5h11M2.5 8h11M2.5 11.5h11",
  theme: "M8 2.5a5.5 5.5 0 1 0 0 11zM8 2.5a5.5 5.5 0 0 1 0 11",
  up: "M3.5 10L8 5.5l4.5 4.5",
  down: "M3.5 6L8 10.5 12.5 6",
} as const;

export function Icon({ of }: { readonly of: keyof typeof PATHS }): JSX.Element {
  return (
    <svg class="frame-icon" viewBox="0 0 16 16" aria-hidden="true" data-of={of}>
      <path d={PATHS[of]} />
    </svg>
  );
}
