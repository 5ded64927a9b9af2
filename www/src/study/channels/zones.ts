// Zones in which months can begin, as minutes east of UTC.

/** The zones in use, and whichever is asked for. */
export function zones(asked: number): readonly number[] {
  const whole = Array.from({ length: 27 }, (_, at) => (at - 12) * 60);
  const parts = [-570, -210, -150, 210, 270, 330, 345, 390, 525, 570, 630, 765];
  return [...new Set([...whole, ...parts, asked])].sort((one, other) => one - other);
}

/** `UTC+09:00` for 540. */
export function clock(minutes: number): string {
  const all = Math.abs(minutes);
  const two = (part: number): string => String(part).padStart(2, "0");
  return `UTC${minutes < 0 ? "−" : "+"}${two(Math.floor(all / 60))}:${two(all % 60)}`;
}
