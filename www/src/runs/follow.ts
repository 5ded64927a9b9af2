// Keeps what many runs say beside the study: asked once typing rests, one after the other, in a worker of its own,
// and given up as soon as the study changes.
import { batch, computed, effect } from "@preact/signals";
import { answer, isAnother, module, stale, text } from "../engine.ts";
import { printing } from "../answer/paper.ts";
import { part } from "../answer/show.ts";
import { script } from "../scripts.ts";
import { study, type Json } from "../state/study.ts";
import {
  decision,
  hasRanges,
  isFresh,
  isStopped,
  running,
  sensitivity,
  setting,
  slow,
  spread,
  stopped,
  type Known,
  type Setting,
  type Task,
} from "./known.ts";
import type { Reply, Request, Result } from "./worker.ts";

/** How long typing rests before anything is run, and how long nobody minds waiting without a sign. */
const REST = 350;
const PATIENCE = 300;

/** What is worth working out for the parts of the answer that are on view. The sentence at its head always wants the spread. */
const wanted = computed<readonly Task[]>(() => {
  const all = printing.value;
  const known = spread.value;
  const none = known !== null && !hasRanges(known.value);
  const decides = part.value === "decides" || all;
  return [
    "spread",
    ...(decides || (part.value === "sure" && none) ? (["sensitivity"] as const) : []),
    ...(decides || part.value === "options" ? (["decision"] as const) : []),
  ];
});

/** Tasks that the engine refused for the study as it stands. */
const refused = new Set<Task>();

let worker: Worker | null = null;
let asked = 0;
let current: { readonly id: number; readonly request: Request; readonly of: Json } | null = null;

/** Works out from now on whatever is on view. */
export function follow(): void {
  let rest: number | undefined;
  let before: { readonly of: Json; readonly by: Setting } | null = null;
  effect(() => {
    const of = study.value;
    const by = setting.value;
    const tasks = wanted.value;
    const halted = isStopped.value;
    window.clearTimeout(rest);
    if (before?.of !== of || before.by !== by) refused.clear();
    if (current !== null && (halted || before?.of !== of || before.by !== by)) leave();
    // What is known about one study never stands beside another.
    if (answer.value === null || (before !== null && isAnother(before.of, of))) forget();
    before = { of, by };
    const ready = answer.value !== null && !stale.value && !halted;
    if (ready && current === null && missing(tasks) !== undefined) rest = window.setTimeout(next, REST);
  });
}

function forget(): void {
  batch(() => {
    spread.value = null;
    sensitivity.value = null;
    decision.value = null;
    stopped.value = null;
  });
}

function missing(tasks: readonly Task[]): Task | undefined {
  return tasks.find((task) => !refused.has(task) && !isFresh(KNOWN[task].peek()));
}

const KNOWN = { spread, sensitivity, decision } as const;

function next(): void {
  const task = missing(wanted.peek());
  if (task === undefined || current !== null || stale.peek() || isStopped.peek()) return;
  asked += 1;
  const request: Request = { id: asked, task, text: text.peek(), figure: figure(), by: setting.peek(), module };
  current = { id: asked, request, of: study.peek() };
  running.value = { task, done: null };
  waiting();
  worker ??= begin();
  worker.postMessage(request);
}

/** The ratio; where there is none, the return on money. */
function figure(): string {
  const now = answer.peek();
  return now !== null && now.sroi.ratio === null && now.roi !== null ? "roi.ratio" : "sroi.ratio";
}

let patience: number | undefined;

/** A sign is shown once it takes long; it stays over all tasks that follow one another. */
function waiting(): void {
  if (patience !== undefined) return;
  patience = window.setTimeout(() => {
    slow.value = true;
  }, PATIENCE);
}

function rested(): void {
  window.clearTimeout(patience);
  patience = undefined;
  batch(() => {
    running.value = null;
    slow.value = false;
  });
}

/** Gives up what is running. */
function leave(): void {
  worker?.terminate();
  worker = null;
  current = null;
  rested();
}

function begin(): Worker {
  const made = new Worker(script("runs"), { type: "module" });
  made.addEventListener("message", ({ data }: MessageEvent<Reply>) => hear(data));
  made.addEventListener("error", () => {
    const task = current?.request.task;
    if (task !== undefined) refused.add(task);
    leave();
    next();
  });
  return made;
}

function hear(reply: Reply): void {
  if (current === null || reply.id !== current.id) return;
  if (reply.task === "progress") {
    running.value = { task: current.request.task, done: reply.done };
    return;
  }
  const { request, of } = current;
  current = null;
  // Of a study that has changed meanwhile nothing would be heard: the worker was ended.
  if (of === study.peek()) take(reply, request);
  if (missing(wanted.peek()) === undefined) rested();
  else next();
}

function take(reply: Result | { readonly task: "stopped" }, { task, by }: Request): void {
  if (reply.task === "stopped" || !reply.result.ok) {
    refused.add(task);
    KNOWN[task].value = null;
    return;
  }
  const of = study.peek();
  const known = <T>(value: T): Known<T> => ({ value, of, by });
  if (reply.task === "spread") spread.value = known(reply.result.value);
  else if (reply.task === "sensitivity") sensitivity.value = known(reply.result.value);
  else decision.value = known(reply.result.value);
}
