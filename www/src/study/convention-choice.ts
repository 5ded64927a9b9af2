// A convention is the name of a preset, or a preset with changes: every edit finds the shorter of both.
import { at, change, isObject, type Json } from "../state/study.ts";
import { read, write } from "../state/pointer.ts";

export const PRESETS = ["guide-2012", "value-map", "green-book", "cbax", "undiscounted"] as const;
export type Preset = (typeof PRESETS)[number];

const PLACE = "/convention";

export function chosenPreset(): Preset {
  const held = at(PLACE);
  const word = isObject(held) ? held["preset"] : held;
  return PRESETS.find((preset) => preset === word) ?? "guide-2012";
}

/** Sets fields of the convention in one step; undefined takes one away. */
export function conventionWith(fields: Readonly<Record<string, Json | undefined>>): void {
  change((whole) => {
    const held = read(whole, PLACE);
    const parts: Record<string, Json> = isObject(held) ? { ...held } : typeof held === "string" ? { preset: held } : {};
    for (const [name, value] of Object.entries(fields)) {
      if (value === undefined) delete parts[name];
      else parts[name] = value;
    }
    const { preset, ...rest } = parts;
    const alone = Object.keys(rest).length === 0 && preset !== undefined;
    return write(whole, PLACE, alone ? preset : parts);
  });
}
