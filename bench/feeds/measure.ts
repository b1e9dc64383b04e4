// Polls of one calendar through the real server, beside a server that sends constant bytes; first polls after a start;
// polls while plans change; and rendering a full feed, beside ical-generator alone.
//   node bench/feeds/measure.ts [rounds] [seconds of each load]
import { loadavg } from "node:os";
import { fillCaseload } from "./caseload.ts";
import { measureColdPolls } from "./cold-polls.ts";
import { fullFeed } from "./full-feed.ts";
import { openHouse } from "./house.ts";
import { measureAmidChanges } from "./polls-amid-changes.ts";
import { measurePolls, medianOf, type PollFigures, shareOf } from "./polls.ts";
import { rawAnswer } from "../house/raw-answer.ts";
import { measureRendering } from "./rendering.ts";

const [rounds = 5, seconds = 5] = process.argv.slice(2).map(Number);
const eventsPolled = 200;
const coldFeeds = 90;
const eventsRendered = 999;
const leastShare = 0.4;

const verdict = (isReached: boolean) => (isReached ? "reached" : "missed");
const perSecond = (figure: number) => Math.round(figure).toLocaleString("en");
const milliseconds = (figure: number) => `${figure.toFixed(figure < 10 ? 2 : 1)} ms`;

console.log(`Node ${process.versions.node}; load of the machine before: ${loadavg().map((one) => one.toFixed(1)).join(" ")}`);

const { figures, octets } = measureRendering(fullFeed(eventsRendered), 100);
console.log(`\nRendering ${eventsRendered} events (${(octets / 1000).toFixed(0)} kB), 100 rounds in turns\n`);
console.log("| | fastest | median | p95 |\n|---|---|---|---|");
for (const { name, fastest, median, p95 } of figures) console.log(`| ${name} | ${milliseconds(fastest)} | ${milliseconds(median)} | ${milliseconds(p95)} |`);
const [rendering, alone] = figures;
const slow = rendering?.median ?? Number.NaN;
console.log(`\nrendering: ${(slow / (alone?.median ?? Number.NaN)).toFixed(2)}× ical-generator alone; ≤ 40 ms: ${verdict(slow <= 40)}`);

await using house = await openHouse();
const client = await house.call.clients.create({ name: "Wren Adler", timeZone: "Europe/London" });
const applications = await fillCaseload(house.call, { clientId: client.id, events: eventsPolled });
const pathOfNewFeed = async (name: string) => new URL((await house.call.feeds.create({ name, clientId: client.id })).url).pathname;
const path = await pathOfNewFeed("Polled");

let server = await house.startServer();
const events = (await rawAnswer(`${server.origin}${path}`)).body.toString().split("\r\n").filter((line) => line === "BEGIN:VEVENT").length;
const polls = await measurePolls({ server, path, folder: house.folder, rounds, seconds });
console.log(`\nPolls of ${events} events, 4 connections, loopback; medians of ${rounds} rounds of ${seconds} s in turns\n`);
console.log("| | octets | Tact, requests/s | constant bytes, requests/s | share | Tact, for each second of its processor | constant bytes, likewise | share | target |");
console.log("|---|---|---|---|---|---|---|---|---|");
for (const figure of polls) console.log(pollRow(figure));

const cold: string[] = [];
for (let index = 0; index < coldFeeds; index += 1) cold.push(await pathOfNewFeed(`Cold ${index}`));
const tags = new Map<string, string>();
for (const one of cold) tags.set(one, (await rawAnswer(`${server.origin}${one}`, { "accept-encoding": "gzip" })).headers["etag"] ?? "");
for (const [name, asked] of [["200, gzip", cold.map((one) => ({ path: one }))], ["304", cold.map((one) => ({ path: one, etag: tags.get(one) ?? "" }))]] as const) {
  await server.stop();
  server = await house.startServer();
  const figure = await measureColdPolls(server, asked);
  console.log(`${name === "304" ? "" : `\nFirst polls of ${coldFeeds} calendars of ${events} events after a start, 4 at a time\n\n`}${name}: median ${milliseconds(figure.median)}, p95 ${milliseconds(figure.p95)}; the server works ${milliseconds(figure.processor)} on each`);
}

const amid = await measureAmidChanges({ call: house.call, server, path, applications, seconds: 2 * seconds });
console.log(`\nWhile ${amid.changes} facts were recorded in ${2 * seconds} s: ${perSecond(amid.polls.perSecond)} polls/s (gzip), p99 ${milliseconds(amid.polls.p99)}; a stored fact shows after ${milliseconds(amid.seen.median)} (median), ${milliseconds(amid.seen.p95)} (p95)`);
await server.stop();

function pollRow(figure: PollFigures): string {
  const { name, octets: size, tact, constant, target } = figure;
  const fast = medianOf(tact, "perSecond");
  const share = shareOf(figure, "perSecond");
  const isReached = target === undefined || fast >= target;
  const cells = [
    name,
    size.toLocaleString("en"),
    perSecond(fast),
    perSecond(medianOf(constant, "perSecond")),
    `${(100 * share).toFixed(0)} %`,
    perSecond(medianOf(tact, "perProcessorSecond")),
    perSecond(medianOf(constant, "perProcessorSecond")),
    `${(100 * shareOf(figure, "perProcessorSecond")).toFixed(0)} %`,
    target === undefined ? "–" : `≥ ${perSecond(target)}/s: ${verdict(isReached)}; ≥ 40 %: ${verdict(share >= leastShare)}`,
  ];
  return `| ${cells.join(" | ")} |`;
}
