// What stands in the way of a file, in words.
import type { JSX } from "preact";
import type { Diagnostic } from "sroi";
import { problem } from "../../words.ts";

export interface TroublesProps {
  readonly diagnostics: readonly Diagnostic[];
  /** Something can be done about it here, so that no help is needed. */
  readonly mendable?: boolean;
}

export function Troubles({ diagnostics, mendable = false }: TroublesProps): JSX.Element | null {
  if (diagnostics.length === 0) return null;
  return (
    <ul class="kit-findings">
      {diagnostics.map((diagnostic) => {
        const { message, help } = problem(diagnostic);
        return (
          <li key={`${diagnostic.code} ${message}`} class="kit-finding" data-severity={mendable ? "advice" : diagnostic.severity}>
            <p>{message}</p>
            {help === undefined || mendable ? null : <p class="kit-finding-help">{help}</p>}
          </li>
        );
      })}
    </ul>
  );
}
