// "Why?": the answer to `why(key)`, whose code comes with the first question.
import { useRef } from "preact/hooks";
import { asked } from "../kit/figure.tsx";
import { later } from "../kit/later.tsx";

const Window = later(() => import("./why/window.tsx").then((part) => part.WhyWindow));

/** Stands once on the page. */
export function Why() {
  const opened = useRef(false);
  // Once there, it stays, so that the window can close by itself and give back the focus.
  opened.current ||= asked.value !== null;
  return opened.current ? <Window /> : null;
}
