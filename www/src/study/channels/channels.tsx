// Channels: what was observed, and what is expected.
import type { JSX } from "preact";
import { Findings } from "../../kit/finding.tsx";
import { Menu } from "../../kit/menu.tsx";
import { goTo } from "../../kit/place.ts";
import { freshId, insert } from "../../state/study.ts";
import { items } from "../names.ts";
import { Part, Rows } from "../part.tsx";
import { Channel } from "./channel.tsx";
import { Drop } from "./drop.tsx";
import { Intake } from "./intake.tsx";
import { PLATFORMS } from "./platforms.ts";

const LIST = "/channels";

export function Channels(): JSX.Element {
  return (
    <Part name="channels" number={3} title="page-channels-title" lead="page-channels-lead">
      <div data-pointer={LIST} class="study-channels">
        <Drop />
        <Findings at={LIST} />
        <Rows list={LIST} none="page-channels-empty" add={<AddChannel />} row={Channel} />
      </div>
      <Intake />
    </Part>
  );
}

function AddChannel(): JSX.Element {
  return <Menu label="page-channel-add" items={PLATFORMS.map((platform) => ({ label: `word-platform-${platform}`, run: () => add(platform) }))} />;
}

function add(platform: string): void {
  const place = items(LIST).length;
  insert(`${LIST}/-`, { id: freshId("channels", platform), platform });
  goTo(`${LIST}/${place}/handle`);
}
