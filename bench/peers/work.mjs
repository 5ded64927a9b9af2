// What a piece of work has taken, said by the process that did it.

/** The work's answer, and its processor seconds and seconds. */
export async function worked(work) {
  const [before, began] = [process.cpuUsage(), performance.now()];
  const answer = await work();
  const { user, system } = process.cpuUsage(before);
  return { ...answer, work: { cpu: (user + system) / 1e6, wall: (performance.now() - began) / 1000 } };
}
