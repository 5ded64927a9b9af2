// The study, part by part, in the order in which one thinks it through.
import type { JSX } from "preact";
import { later } from "../kit/later.tsx";
import { Outcomes } from "../outcomes/outcomes.tsx";
import { Channels } from "./channels/channels.tsx";
import { Cost } from "./cost.tsx";
import { Cover } from "./cover.tsx";
import { Equivalents } from "./equivalents.tsx";
import { Part } from "./part.tsx";
import { Removal } from "./removal.tsx";
import { Returns } from "./returns.tsx";
import { Risks } from "./risks.tsx";

const Options = later(() => import("./options/options.tsx").then((part) => part.Options));

export function Study(): JSX.Element {
  return (
    <>
      <Cover />
      <Cost />
      <Channels />
      <Returns />
      <Equivalents />
      <Part name="outcomes" number={5} title="page-part-outcomes" lead="page-part-outcomes-lead">
        <Outcomes />
      </Part>
      <Risks />
      <Part name="options" number={7} title="page-part-options" lead="page-part-options-lead">
        <div data-pointer="/options" class="study-options">
          <Options />
        </div>
      </Part>
      <Removal />
    </>
  );
}
