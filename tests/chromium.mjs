// Chromium for every test and comparison in a browser: as installed, or the one that CHROMIUM names.
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const PLACES = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Where it is; undefined where there is none. */
export const executablePath = PLACES.find((place) => place !== undefined && existsSync(place));

export const MISSING = "there is no Chromium: install it, or let CHROMIUM name it";

/** What it is started with. */
export function options() {
  if (executablePath === undefined) throw new Error(MISSING);
  return { executablePath, args: ARGUMENTS, headless: true };
}

/** Starts it with a fresh profile. */
export function launch(more = {}) {
  return chromium.launch({ ...options(), ...more });
}
