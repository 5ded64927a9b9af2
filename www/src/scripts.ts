// The addresses of scripts that the page starts besides its own. Browsers that check them let nothing else through.
import importWorker from "./import-worker.ts?worker&url";
import reportWorker from "./report-worker.ts?worker&url";
import runsWorker from "./runs/worker.ts?worker&url";
import reckonerWorker from "./reckoner-worker.ts?worker&url";

const KNOWN = {
  offline: () => new URL("service-worker.js", document.baseURI).href,
  import: () => new URL(importWorker, document.baseURI).href,
  report: () => new URL(reportWorker, document.baseURI).href,
  runs: () => new URL(runsWorker, document.baseURI).href,
  reckoner: () => new URL(reckonerWorker, document.baseURI).href,
} as const;

interface Policy {
  createScriptURL(text: string): string;
}
interface Policies {
  createPolicy(name: string, rules: { readonly createScriptURL: (text: string) => string }): Policy;
}

function checksScripts(candidate: object): candidate is { readonly trustedTypes: Policies } {
  return "trustedTypes" in candidate && typeof candidate.trustedTypes === "object" && candidate.trustedTypes !== null;
}

let policy: Policy | undefined;

function makePolicy(): Policy {
  const createScriptURL = (text: string): string => {
    if (Object.values(KNOWN).some((address) => address() === text)) return text;
    throw new TypeError("not a script of this page");
  };
  return checksScripts(window)
    ? window.trustedTypes.createPolicy("sroi-worker", { createScriptURL })
    : { createScriptURL };
}

/** The address of one of the page's scripts, in the form that the browser wants. */
export function script(name: keyof typeof KNOWN): string {
  policy ??= makePolicy();
  return policy.createScriptURL(KNOWN[name]());
}
