const width = 30;

/** Draws how far something is, on one line of a terminal; where nobody watches it says each tenth once. */
export function progressBar(what: string): (done: number, all: number) => void {
  const began = performance.now();
  let lastTenth = -1;
  let first: number | undefined;
  return (done, all) => {
    first ??= done;
    const share = Math.min(1, done / all);
    const isLast = done >= all;
    const left = done === first ? "" : `, ${durationWords(((performance.now() - began) * (all - done)) / (done - first))} left`;
    const line = `${"█".repeat(Math.round(share * width)).padEnd(width, "░")} ${Math.floor(100 * share)} %  ${done.toLocaleString("en")} of ${all.toLocaleString("en")} ${what}${isLast ? "" : left}`;
    if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${line}${isLast ? "\n" : ""}`);
    else if (Math.floor(10 * share) > lastTenth) process.stderr.write(`${line}\n`);
    lastTenth = Math.floor(10 * share);
  };
}

function durationWords(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
