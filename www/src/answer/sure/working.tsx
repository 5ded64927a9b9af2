// That the study is being run, how far that is, and the way to stop it.
import type { JSX } from "preact";
import { useId } from "preact/hooks";
import { goOn, isStopped, running, slow, stop, type Task } from "../../runs/known.ts";
import { t } from "../../words.ts";

/** Shown once a run takes long, and where it was stopped. */
export function Working(): JSX.Element {
  const now = running.value;
  return (
    <div class="answer-working" role="status">
      {isStopped.value ? (
        <>
          <span>{t("page-runs-stopped")}</span>
          <button type="button" class="kit-button" onClick={goOn}>
            {t("page-runs-go-on")}
          </button>
        </>
      ) : now !== null && slow.value ? (
        <>
          <Bar task={now.task} done={now.done} />
          <button type="button" class="kit-button" onClick={stop}>
            {t("page-runs-stop")}
          </button>
        </>
      ) : null}
    </div>
  );
}

function Bar({ task, done }: { readonly task: Task; readonly done: number | null }): JSX.Element {
  const id = useId();
  return (
    <span class="answer-working-bar">
      <span id={id}>{t(`page-runs-${task}`)}</span>
      {done === null ? <progress aria-labelledby={id} /> : <progress aria-labelledby={id} max={1} value={done} />}
    </span>
  );
}
