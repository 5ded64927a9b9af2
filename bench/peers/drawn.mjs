// What drawing has taken, said by the process that did it.

/** Mean and standard deviation of the last draws, and the processor seconds of a run: so many runs that they take `least`. */
export async function told(draw, least) {
  let draws = await draw();
  let runs = 0;
  const before = process.cpuUsage();
  let cpu = 0;
  do {
    draws = await draw();
    runs += 1;
    const { user, system } = process.cpuUsage(before);
    cpu = (user + system) / 1e6;
  } while (cpu < least);
  let mean = 0;
  for (const draw of draws) mean += draw / draws.length;
  let square = 0;
  for (const draw of draws) square += (draw - mean) ** 2;
  return { mean, sd: Math.sqrt(square / (draws.length - 1)), cpu: cpu / runs };
}
