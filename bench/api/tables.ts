import type { Load } from "../house/load.ts";
import { at } from "../rules/measures/rounds.ts";
import type { Figures } from "./figures.ts";

interface Told extends Figures {
  machine: { node: string; processors: number; loadBefore: readonly number[]; at: string };
  seeded: { steps: number; applications: number; coaches: number };
}

const perSecond = (figure: number) => `${Math.round(figure).toLocaleString("en")}/s`;
const milliseconds = (figure: number) => `${figure.toFixed(figure < 10 ? 2 : 1)} ms`;
const percent = (share: number) => `${(100 * share).toFixed(0)} %`;
const verdict = (isReached: boolean) => (isReached ? "reached" : "missed");
const middle = (figures: readonly number[]) => at(figures, 0.5);
const median = (loads: readonly Load[], figure: keyof Load) => middle(loads.map((one) => one[figure]));
const row = (...cells: (string | number)[]) => `| ${cells.join(" | ")} |`;

/** Everything as Markdown, the figures that were to be reached first. */
export function tablesOf(told: Told): string {
  const { machine, seeded } = told;
  return [
    `Node ${machine.node}, ${machine.processors} processors, load before ${machine.loadBefore.map((one) => one.toFixed(1)).join(" ")}, ${machine.at.slice(0, 16)}Z; ${seeded.steps.toLocaleString("en")} steps of ${seeded.applications.toLocaleString("en")} applications, ${seeded.coaches} coaches with 200 clients each.`,
    ...targets(told),
    ...previews(told),
    ...appends(told),
    ...queues(told),
    ...mixed(told),
  ].join("\n");
}

function targets({ preview, appends: { rounds, wire }, queue, mixed: { operations, perSecond: asked } }: Told): string[] {
  const share = shareOf(preview, "perSecond");
  const worked = shareOf(preview, "perProcessorSecond");
  const previews = median(preview.tact, "perSecond");
  const stored = middle(rounds.map(({ tact }) => tact.perSecond));
  const plain = middle(rounds.map(({ plain: one }) => one.perSecond));
  const ofPlain = middle(rounds.map(({ tact, plain: one }) => tact.perSecond / one.perSecond));
  const all = operations[0];
  return [
    "",
    row("figure", "measured", "its limit in the same run", "share", "target", ""),
    row("---", "---", "---", "---", "---", "---"),
    row("previews", `${perSecond(previews)} (${perSecond(median(preview.tact, "perProcessorSecond"))} of its processor)`, `constant route ${perSecond(median(preview.constant, "perSecond"))} (${perSecond(median(preview.constant, "perProcessorSecond"))})`, `${percent(share)} (${percent(worked)} by processor time)`, "≥ 3,000/s, ≥ 30 %", `${verdict(previews >= 3000)}, ${verdict(share >= 0.3)}`),
    row("facts recorded, use-case", perSecond(stored), `pgbench ${perSecond(plain)}`, percent(ofPlain), "≥ 600/s", verdict(stored >= 600)),
    row("facts recorded, at the wire", perSecond(wire.perSecond), "", "", "", ""),
    row("queue of a coach, p95", milliseconds(queue.again.p95), `bare SQL ${milliseconds(queue.bare.p95)}`, `${(queue.again.p95 / queue.bare.p95).toFixed(1)}×`, "< 15 ms", verdict(queue.again.p95 < 15)),
    row("… the first time in a process, p95", milliseconds(queue.first.p95), `bare SQL ${milliseconds(queue.bare.p95)}`, `${(queue.first.p95 / queue.bare.p95).toFixed(1)}×`, "< 15 ms", verdict(queue.first.p95 < 15)),
    row(`mixed load, ${asked}/s, p95 at the wire`, milliseconds(all?.p95 ?? Number.NaN), "", "", "< 150 ms", verdict((all?.p95 ?? Number.NaN) < 150 && all?.failed === 0)),
  ];
}

const shareOf = ({ tact, constant }: Figures["preview"], figure: keyof Load) => middle(tact.map((one, round) => one[figure] / (constant[round]?.[figure] ?? Number.NaN)));

function previews({ preview: { tact, constant, octets } }: Told): string[] {
  const each = (name: string, loads: readonly Load[]) =>
    row(name, perSecond(median(loads, "perSecond")), perSecond(median(loads, "perProcessorSecond")), milliseconds(median(loads, "median")), milliseconds(median(loads, "p99")));
  return [
    "",
    `Previews, ${tact.length} rounds in turns, 4 connections; ${octets.sent.toLocaleString("en")} octets are sent, the constant has ${octets.constant.toLocaleString("en")}:`,
    "",
    row("", "requests", "for each second of its processor", "median", "p99"),
    row("---", "---", "---", "---", "---"),
    each("Tact", tact),
    each("constant route", constant),
  ];
}

function appends({ appends: { rounds, wire, walBytes, written } }: Told): string[] {
  const of = (figure: (round: (typeof rounds)[number]) => number) => middle(rounds.map(figure));
  const rows = written.map(({ table, inserted, updated }) => `${table.replace("public.", "")} ${[inserted > 0 ? `+${inserted}` : "", updated > 0 ? `${updated} updated` : ""].filter(Boolean).join(", ")}`).join("; ");
  return [
    "",
    `Facts recorded, ${rounds.length} rounds in turns, 8 in flight, one organisation. A recording writes ${written.reduce((sum, one) => sum + one.inserted + one.updated, 0)} rows: ${rows}; pgbench writes the same to tables with the same columns and indexes.`,
    "",
    row("", "transactions", "median", "p95", "processor time of each: caller", "database", "write-ahead log of each"),
    row("---", "---", "---", "---", "---", "---", "---"),
    row("use-case", perSecond(of(({ tact }) => tact.perSecond)), milliseconds(of(({ tact }) => tact.median)), milliseconds(of(({ tact }) => tact.p95)), milliseconds(of(({ tact }) => tact.processor.here)), milliseconds(of(({ tact }) => tact.processor.database)), `${(walBytes.tact / 1000).toFixed(1)} kB`),
    row("pgbench", perSecond(of(({ plain }) => plain.perSecond)), `${milliseconds(of(({ plain }) => plain.average))} (mean)`, "", "", milliseconds(of(({ plain }) => plain.processor)), `${(walBytes.plain / 1000).toFixed(1)} kB`),
    row("at the wire, with a key", perSecond(wire.perSecond), milliseconds(wire.median), `${milliseconds(wire.p99)} (p99)`, milliseconds(1000 / wire.perProcessorSecond), "", ""),
  ];
}

function queues({ queue: { first, again, bare, rows, items } }: Told): string[] {
  return [
    "",
    `Queues of one coach after another: ${rows.toFixed(0)} rows of open steps, ${items.toFixed(0)} items on average.`,
    "",
    row("", "median", "p95", "processor time"),
    row("---", "---", "---", "---"),
    ...([["use-case", again], ["… the first time in a process", first], ["bare SQL, read as text", bare]] as const).map(([name, { median: half, p95, processor }]) => row(name, milliseconds(half), milliseconds(p95), milliseconds(processor))),
  ];
}

function mixed({ mixed: { operations, perSecond: asked } }: Told): string[] {
  return [
    "",
    `Mixed load at the wire, ${asked} requests/s at random moments, counted from when each was due:`,
    "",
    row("", "asked", "failed", "median", "p95", "p99"),
    row("---", "---", "---", "---", "---", "---"),
    ...operations.map(({ name, asked: count, failed, median: half, p95, p99 }) => row(name, count, failed, milliseconds(half), milliseconds(p95), milliseconds(p99))),
  ];
}
