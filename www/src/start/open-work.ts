// What is on the page when it opens: the draft of this tab, else the newest one, else the example.
import { computed } from "@preact/signals";
import { draftsFound } from "../frame/notices.tsx";
import {
  addVersion,
  drafts,
  dropDraft,
  keepDraft,
  openDrafts,
  readDraft,
  versionOf,
  type Draft,
} from "../state/drafts.ts";
import { resume, type History } from "../state/history.ts";
import { guest } from "../state/share.ts";
import { keepSlot, lease, meetTabs, newSlot, ownSlot } from "../state/tabs.ts";
import type { Language } from "../words.ts";
import { written } from "../state/json.ts";
import { exampleIn } from "./begin.ts";

export async function openWork(language: Language): Promise<void> {
  const there = await openDrafts();
  const all = there ? await drafts() : [];
  const { slot, draft, shared } = await choose(all);
  keepSlot(slot);
  const known = draft === undefined ? null : await readDraft(draft);
  if (known === null) (await exampleIn(language))();
  else resume(known);
  const paused = computed(() => guest.value?.looking === true);
  // A copy of what another tab holds is written only once it is changed, and then to its own slot.
  keepDraft(slot, shared ? null : known, paused);
  meetTabs();
  await putAway(
    all.filter((other) => other.slot !== draft?.slot && other.slot !== slot),
    known,
  );
}

interface Chosen {
  readonly slot: string;
  readonly draft: Draft | undefined;
  /** The draft belongs to a tab that is open: this one only begins where that one is. */
  readonly shared: boolean;
}

async function choose(all: readonly Draft[]): Promise<Chosen> {
  const own = ownSlot();
  if (own !== null && (await lease(own, true))) {
    const draft = all.find(({ slot }) => slot === own);
    if (draft !== undefined) return { slot: own, draft, shared: false };
  }
  const [newest] = all;
  if (newest !== undefined && (await lease(newest.slot, false)))
    return { slot: newest.slot, draft: newest, shared: false };
  const slot = newSlot();
  await lease(slot, false);
  return { slot, draft: newest, shared: true };
}

/** Drafts of tabs that are closed become versions, so that each can be found and none is in the way. */
async function putAway(left: readonly Draft[], shown: History | null): Promise<void> {
  let found = 0;
  for (const draft of left) {
    if (!(await lease(draft.slot, false))) continue;
    const past = await readDraft(draft);
    const step = past?.steps[past.at];
    const here = shown?.steps[shown.at];
    const same = step !== undefined && here !== undefined && written(step.study) === written(here.study);
    if (step !== undefined && !same) {
      if (!(await addVersion(versionOf(draft.title, step, draft.time)))) continue;
      found += 1;
    }
    await dropDraft(draft.slot);
  }
  draftsFound.value = found;
}
