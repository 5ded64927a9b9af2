// What a person set for the page itself. Without storage it holds as long as the tab.
import { effect, signal, type Signal } from "@preact/signals";

export type Theme = "system" | "light" | "dark";

export function remember(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`sroi-${name}`);
    else localStorage.setItem(`sroi-${name}`, value);
  } catch {
    // No storage: nothing to remember it in.
  }
}

export function remembered(name: string): string | null {
  try {
    return localStorage.getItem(`sroi-${name}`);
  } catch {
    return null;
  }
}

export const theme: Signal<Theme> = signal<Theme>("system");

/** The language that was chosen before, or the first of the browser's that the page speaks. */
export function wantedLanguage(): "ja" | "en" {
  const chosen = remembered("language");
  if (chosen === "ja" || chosen === "en") return chosen;
  const spoken = navigator.languages.map((tag) => tag.slice(0, 2)).find((tag) => tag === "ja" || tag === "en");
  return spoken === "ja" ? "ja" : "en";
}

export function applySettings(): void {
  const known = remembered("theme");
  if (known === "light" || known === "dark") theme.value = known;
  effect(() => {
    if (theme.value === "system") delete document.documentElement.dataset["theme"];
    else document.documentElement.dataset["theme"] = theme.value;
    remember("theme", theme.value === "system" ? null : theme.value);
  });
}
