// The card comes with its own code, which is fetched while the page rests: nobody waits for the first card.

import { later } from "../kit/later.tsx";

const bring = () => import("./card.tsx").then((part) => part.Card);

export const Card = later(bring);

export function fetchCard(): void {
  if ("requestIdleCallback" in window) window.requestIdleCallback(() => void bring(), { timeout: 4000 });
  else setTimeout(() => void bring(), 2000);
}
