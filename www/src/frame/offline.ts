// The service worker: the page works without a network, and a new version waits until it is asked for.
import { signal, type ReadonlySignal } from "@preact/signals";
import { script } from "../scripts.ts";

const waiting = signal<ServiceWorker | null>(null);
const outdated = signal(false);

/** True where a new version of the page is there; it takes over on a reload that the person asks for. */
export const newVersion: ReadonlySignal<boolean> = outdated;

export async function workOffline(): Promise<void> {
  if (!("serviceWorker" in navigator) || import.meta.env.DEV) return;
  try {
    const registration = await navigator.serviceWorker.register(script("offline"), {
      scope: "./",
      updateViaCache: "none",
    });
    const look = (): void => {
      // The first worker that comes replaces nothing.
      if (registration.waiting === null || navigator.serviceWorker.controller === null) return;
      waiting.value = registration.waiting;
      outdated.value = true;
    };
    look();
    registration.addEventListener("updatefound", () => registration.installing?.addEventListener("statechange", look));
  } catch {
    // Without it, the page needs the network to open; everything else works.
  }
}

/** Lets the new version take over and opens it. All work is kept. */
export function reloadNow(): void {
  const next = waiting.peek();
  if (next === null) {
    location.reload();
    return;
  }
  navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
  next.postMessage("take-over");
}
