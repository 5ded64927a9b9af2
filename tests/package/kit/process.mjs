// Starts a program and gives what it printed.
import { spawn } from "node:child_process";

/** Runs a program to its end: `{ code, out, err }`. Text given as `input` is its standard input. */
export function run(program, args, { input, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...options, stdio: [input === undefined ? "ignore" : "pipe", "pipe", "pipe"] });
    const out = [];
    const err = [];
    child.stdout.on("data", (piece) => out.push(piece));
    child.stderr.on("data", (piece) => err.push(piece));
    child.once("error", reject);
    child.once("close", (code) => {
      resolve({ code, out: Buffer.concat(out).toString("utf8"), err: Buffer.concat(err).toString("utf8") });
    });
    if (input !== undefined) child.stdin.end(input);
  });
}

/** The same, where anything but success is a failure of the test. */
export async function succeed(program, args, options) {
  const done = await run(program, args, options);
  if (done.code !== 0) throw new Error(`${program} ${args.join(" ")} ended with ${done.code}\n${done.out}\n${done.err}`);
  return done;
}

/** Does a piece of work for each of a list, a few at a time, and gives the results in order. */
export async function each(list, work, atOnce = 4) {
  const results = new Array(list.length);
  let next = 0;
  const worker = async () => {
    while (next < list.length) {
      const place = next++;
      results[place] = await work(list[place], place);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, list.length) }, worker));
  return results;
}
