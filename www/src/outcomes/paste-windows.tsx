// The windows for pasting.

import type { JSX } from "preact";
import { Dialog } from "../kit/dialog.tsx";
import { later } from "../kit/later.tsx";
import { useComeBack } from "./come-back.ts";
import { asked } from "./pasting.ts";
import { asking } from "./view.ts";

const Preview = later(() => import("./paste-dialog.tsx").then((part) => part.Preview));
const PasteHere = later(() => import("./paste-dialog.tsx").then((part) => part.PasteHere));

export function PasteWindows(): JSX.Element {
  const question = asked.value;
  useComeBack(question !== null);
  return (
    <>
      <Dialog
        open={question !== null}
        onClose={() => {
          asked.value = null;
        }}
        title="page-paste-title"
        wide
      >
        {question === null ? null : <Preview table={question.table} row={question.row} />}
      </Dialog>
      <Dialog
        open={asking.value === "paste"}
        onClose={() => {
          asking.value = null;
        }}
        title="page-paste-from"
      >
        {asking.value === "paste" ? <PasteHere /> : null}
      </Dialog>
    </>
  );
}
