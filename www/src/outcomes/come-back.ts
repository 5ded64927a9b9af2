// After a window over the grid, the keys go on where they were.

import { useEffect, useRef } from "preact/hooks";
import { comeBack } from "./cursor.ts";

/** Brings the focus back to the grid when a window closes: what had it before may be gone. */
export function useComeBack(open: boolean): void {
  const was = useRef(false);
  useEffect(() => {
    if (was.current && !open) comeBack();
    was.current = open;
  }, [open]);
}
