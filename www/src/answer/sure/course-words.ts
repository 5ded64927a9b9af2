// What is to be said of the options, in sentences.
import type { Decision, ObjectiveRow, OptionRow } from "sroi";
import { formatter } from "../../engine.ts";
import { ofHundred } from "../../runs/say.ts";
import { t } from "../../words.ts";
import { capital } from "../capital.ts";

/** The name that the study gives an option, or what it is called to go on as before. */
export function courseName(row: Pick<OptionRow, "id" | "name">): string {
  return row.name ?? capital(t(`report-row-${row.id}`));
}

/** Which option brings most on average, and how often it does. */
export function bestSentence(row: ObjectiveRow): string {
  const best = row.options.find(({ id }) => id === row.best);
  if (best === undefined || best.probability_best === null) return "";
  const money = best.at_end.mean ?? best.at_end.stated ?? "0";
  return t("page-courses-best", {
    option: courseName(best),
    money: formatter.value.moneyShort(money),
    ...ofHundred(best.probability_best, ""),
  });
}

/** When each option overtakes going on as before, and how often it is ahead at the end. */
export function courseSentences(of: Decision, row: ObjectiveRow): readonly string[] {
  return row.options.flatMap((option) => {
    if (option.crossing === null) return [];
    const { stated, probability } = option.crossing;
    const when = stated === null ? "never" : stated === of.start ? "start" : "month";
    const option_ = courseName(option);
    const hold = courseName(row.options[0] ?? { id: "hold" });
    const said = t("page-courses-crossing", { when, option: option_, hold, month: stated === null ? "" : formatter.value.month(stated) });
    if (probability === null) return [said];
    return [said + t("page-answer-space") + t("page-courses-ahead", ofHundred(probability, ""))];
  });
}
