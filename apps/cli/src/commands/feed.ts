import { checkFeed, type FeedForm, type FeedMemory, feedOfPlans, type FeedPrivacy, memoryOfFeed, rerenderFeed, zoneTable } from "@tact/calendar";
import { feedInterviewsOf, feedPlanOf } from "../feed/feed-plan.ts";
import { decodeJson, mostBytes } from "../input/decode-json.ts";
import { linesOf } from "../input/lines-of.ts";
import { inputUsedTwice, openInput, standardInput } from "../input/open-input.ts";
import { readText } from "../input/read-document.ts";
import type { RequestOptions } from "../input/read-request.ts";
import { type ExitCode, exitCodes } from "../job.ts";
import { refused, Refused, refusedWithin } from "../output/refused.ts";
import type { Terminal } from "../output/terminal.ts";
import { write } from "../output/write.ts";
import { documentOf, refuse } from "../run-document.ts";
import { type Planned, planOf } from "./plan.ts";

export interface FeedFlags {
  jsonl?: true;
  name?: string;
  zone?: string;
  privacy?: FeedPrivacy;
  form?: FeedForm;
  interviews?: true;
  url?: string;
  previous?: string;
}

/** Requests in, one calendar over all of them out. A calendar is written whole or not at all. */
export async function feedRun(file: string | undefined, flags: FeedFlags, options: RequestOptions, terminal: Terminal): Promise<ExitCode> {
  if (flags.previous === standardInput && (file ?? standardInput) === standardInput) return refuse(inputUsedTwice(), {}, terminal);
  const memory = await memoryFrom(flags.previous, terminal);
  if (memory instanceof Refused) return refuse(memory, {}, terminal);
  const planned = await plansFrom(file, flags, options, terminal);
  if (planned instanceof Refused) return refuse(planned, {}, terminal);
  const text = feedText(planned, flags, memory);
  if (text instanceof Refused) return refuse(text, {}, terminal);
  await write(terminal.stdout, text);
  return exitCodes.done;
}

/** What the calendar that `--previous` names has told already. */
async function memoryFrom(previous: string | undefined, terminal: Terminal): Promise<FeedMemory | Refused> {
  if (previous === undefined) return {};
  const source = await openInput(previous, terminal);
  const text = source instanceof Refused ? source : await readText(source, previous);
  if (text instanceof Refused) return text;
  return memoryOfFeed(text.value);
}

async function plansFrom(file: string | undefined, { jsonl }: FeedFlags, options: RequestOptions, terminal: Terminal): Promise<Planned[] | Refused> {
  if (jsonl) return plansOfLines(file, options, terminal);
  const document = await documentOf(file, terminal);
  const planned = document instanceof Refused ? document : planOf(document.value, options);
  return planned instanceof Refused ? planned : [planned];
}

async function plansOfLines(file: string | undefined, options: RequestOptions, terminal: Terminal): Promise<Planned[] | Refused> {
  const source = await openInput(file, terminal);
  if (source instanceof Refused) return source;
  const plans: Planned[] = [];
  for await (const lines of linesOf(source as AsyncIterable<Uint8Array>, mostBytes)) {
    for (const { number, bytes } of lines) {
      const planned = planOfLine(bytes, options);
      if (planned instanceof Refused) return refusedWithin(["lines", number], planned);
      if (planned !== null) plans.push(planned);
    }
  }
  return plans.length > 0 ? plans : refused({ pointer: "", detail: "no request came: give it one a line, as JSON", code: "empty-input" });
}

/** Null for an empty line. */
function planOfLine(bytes: Uint8Array | null, options: RequestOptions): Planned | Refused | null {
  if (bytes === null) return refused({ pointer: "", detail: `is longer than ${mostBytes} bytes`, code: "too-long" });
  const { value, problem } = decodeJson(bytes);
  if (problem === undefined) return planOf(value, options);
  return problem.code === "empty-input" ? null : refused(problem);
}

function feedText(planned: readonly Planned[], flags: FeedFlags, memory: FeedMemory): string | Refused {
  const { zone, url, privacy = "full", form = "events" } = flags;
  const candidates = new Set(planned.map(({ request }) => request.application.candidate.name));
  const readerTimeZone = zone ?? planned[0]?.request.application.candidate.timeZone ?? "UTC";
  const { error } = zoneTable(readerTimeZone);
  if (error !== undefined) return refused({ ...error, pointer: "" });
  const asOf = planned.map(({ plan }) => plan.asOf).reduce((a, b) => (Date.parse(a) > Date.parse(b) ? a : b));
  const entries = { named: candidates.size > 1, url };
  const plans = planned.map(({ request, plan }) => feedPlanOf(request, plan, entries));
  const stamps = plans.flatMap(({ steps }) => steps.map(({ lastModified }) => lastModified));
  const head = {
    id: planned.map(({ request }) => request.application.id).join(" "),
    name: flags.name ?? (candidates.size === 1 && privacy === "full" ? `Follow-ups: ${[...candidates][0]}` : "Follow-ups"),
    description: "What to do after each interview, and when. From Tact.",
    color: "#105b7b",
    readerTimeZone,
    changedAt: stamps.reduce((a, b) => (a > b ? a : b), "1970-01-01T00:00:00.000Z"),
    privacy,
    form,
    ...(flags.interviews && { interviews: planned.flatMap(({ request }) => feedInterviewsOf(request, entries)) }),
  };
  const { text } = rerenderFeed(feedOfPlans(head, plans, asOf), memory, asOf);
  const [problem] = checkFeed(text);
  if (problem !== undefined) throw new Error(`the calendar came out wrong: ${problem.pointer} ${problem.detail}`);
  return text;
}
