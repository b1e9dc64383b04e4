import type { FullDay } from "./full-day.ts";
import type { LongListFigures } from "./long-list.ts";
import type { MorningFigures } from "./morning.ts";
import type { VisitFigures } from "./visits.ts";

interface Figures {
  visits: number;
  pages: readonly VisitFigures[];
  morning: MorningFigures;
  day: FullDay;
  long: LongListFigures;
}

const kB = (n: number) => n.toFixed(0);
const ms = (n: number) => `${n.toFixed(0)} ms`;

/** The figures as Markdown. */
export function tablesOf({ visits, pages, morning, day, long }: Figures): string {
  return [
    `Medians of ${visits} first visits, in kB gzip until load:`,
    "",
    "| page | scripts | budget | styles | fonts | HTML | nodes | largest paint | worst | shift |",
    "|---|---|---|---|---|---|---|---|---|---|",
    ...pages.map((one) => `| ${one.page} | ${kB(one.scripts)} | ${one.scriptsBudget} | ${kB(one.styles)} | ${kB(one.fonts)} | ${kB(one.html)} | ${one.nodes} | ${ms(one.paint)} | ${ms(one.worstPaint)} | ${one.shift.toFixed(3)} |`),
    "",
    `Requests to other hosts: ${sum(pages, "stray")}; complaints of the console: ${sum(pages, "complaints")}.`,
    "",
    `Today with ${day.rows} open rows of ${day.applications} applications: first row after ${ms(long.firstRow)}, ${kB(long.html)} kB of HTML before compression, ${long.nodes} nodes.`,
    `Scrolling for five seconds: ${long.frames.count} frames, median ${long.frames.median.toFixed(1)} ms, p95 ${long.frames.p95.toFixed(1)} ms, worst ${long.frames.worst.toFixed(1)} ms, ${long.frames.dropped} longer than 33 ms.`,
    "",
    "| key | what it does | presses | median | p95 | worst |",
    "|---|---|---|---|---|---|",
    ...long.keys.map(({ key, does, presses, median, p95, worst }) => `| ${key} | ${does} | ${presses} | ${ms(median)} | ${ms(p95)} | ${ms(worst)} |`),
    "",
    `The morning of the demo coach: ${morning.before} follow-ups, ${morning.marks} marked with ${morning.presses} presses, ${morning.seconds.toFixed(1)} s of the product's time, ${morning.after} left.`,
  ].join("\n");
}

function sum(pages: readonly VisitFigures[], key: "stray" | "complaints"): number {
  return pages.reduce((total, one) => total + one[key], 0);
}
