// The card and what a paste asks come with code of their own, fetched while the page rests: nobody waits for it.

import { later } from "../kit/later.tsx";

const bring = () => import("./card.tsx").then((part) => part.Card);

export const Card = later(bring);

export function fetchLater(): void {
  const fetch = (): void => {
    void bring();
    void import("./paste-dialog.tsx");
  };
  if ("requestIdleCallback" in window) window.requestIdleCallback(fetch, { timeout: 4000 });
  else setTimeout(fetch, 2000);
}
