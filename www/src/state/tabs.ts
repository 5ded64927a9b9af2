// Each tab writes to a slot of its own. A lease on the slot lasts as long as the tab and cannot be left behind.
import { signal, type ReadonlySignal } from "@preact/signals";

const others = signal(false);

/** True while another tab has the page open. */
export const otherTab: ReadonlySignal<boolean> = others;

const SLOT = "sroi-slot";
/** After a reload the lease of the page before may still be on its way out. */
const RELOAD = 600;

/** The slot that this tab used before it was reloaded. */
export function ownSlot(): string | null {
  try {
    return sessionStorage.getItem(SLOT);
  } catch {
    return null;
  }
}

export function keepSlot(slot: string): void {
  try {
    sessionStorage.setItem(SLOT, slot);
  } catch {
    // The slot is then found again as the newest one.
  }
}

export function newSlot(): string {
  // Not `randomUUID`, which is missing where a page is served without encryption inside an organisation.
  return [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Takes the lease on a slot; false where another tab has it, or may have it as there are no leases. */
export function lease(slot: string, patient: boolean): Promise<boolean> {
  if (!("locks" in navigator)) return Promise.resolve(patient);
  return new Promise((resolve) => {
    const options: LockOptions = patient ? { signal: AbortSignal.timeout(RELOAD) } : { ifAvailable: true };
    navigator.locks
      .request(`sroi-draft-${slot}`, options, (lock) => {
        resolve(lock !== null);
        // Held until the tab is gone.
        return lock === null ? undefined : new Promise<void>(() => undefined);
      })
      .catch(() => resolve(false));
  });
}

type Message = "who" | "here" | "bye";

/** Tells other tabs of this one and listens for them. */
export function meetTabs(): void {
  if (!("BroadcastChannel" in window)) return;
  const channel = new BroadcastChannel("sroi-tabs");
  const say = (message: Message): void => channel.postMessage(message);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (data === "who") say("here");
    others.value = data !== "bye";
    // Who is left answers; nobody does where this is the last one.
    if (data === "bye") say("who");
  };
  addEventListener("pagehide", () => say("bye"));
  addEventListener("pageshow", (event) => {
    if (event.persisted) say("who");
  });
  say("who");
}
