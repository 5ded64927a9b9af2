// A sentence with parts of the page in it, such as a figure that can be asked for its working.
import { Fragment, type ComponentChildren, type JSX } from "preact";
import { t, type Arguments } from "../words.ts";

export interface SayProps {
  readonly of: string;
  readonly args?: Arguments;
  /** By the name of the variable in the sentence. */
  readonly parts: Readonly<Record<string, ComponentChildren>>;
}

/** Private-use characters stand for the parts while the catalogue puts the sentence together. */
const FIRST = 0xe000;

export function Say({ of, args = {}, parts }: SayProps): JSX.Element {
  const names = Object.keys(parts);
  const stands = Object.fromEntries(names.map((name, place) => [name, String.fromCharCode(FIRST + place)]));
  const pieces = t(of, { ...args, ...stands }).split(/([\ue000-\ue0ff])/);
  return (
    <>
      {pieces.map((piece, place) => {
        const name = names[(piece.codePointAt(0) ?? 0) - FIRST];
        return <Fragment key={`${place}`}>{name === undefined ? held(piece, place) : parts[name]}</Fragment>;
      })}
    </>
  );
}

/** A line must not begin with the sign that closes what a part stands in: a word joiner holds the two together. */
function held(piece: string, place: number): string {
  return place > 0 && /^[\p{Pe}\p{Pf}\p{Po}]/u.test(piece) ? `\u2060${piece}` : piece;
}
