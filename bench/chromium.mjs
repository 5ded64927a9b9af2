// The browser of the comparisons.
import { executablePath, launch } from "../tests/chromium.mjs";

/** The browser; null where there is none. */
export async function browser() {
  return executablePath === undefined ? null : launch();
}
