import type { FeedForm, FeedPrivacy } from "@tact/calendar";
import type { DraftChannel, Tone } from "@tact/messages";
import { Command, Option } from "commander";
import manifest from "../package.json" with { type: "json" };
import type { DraftOptions } from "./commands/draft.ts";
import type { Reading } from "./commands/explain.ts";
import type { FeedFlags } from "./commands/feed.ts";
import type { InvitationFlags } from "./commands/invitation.ts";
import type { ReviewFlags } from "./commands/review.ts";
import type { RequestOptions } from "./input/read-request.ts";
import type { ExitCode, Job } from "./job.ts";
import { Refused } from "./output/refused.ts";
import type { Terminal } from "./output/terminal.ts";
import { answerOne, refuse, runDocument } from "./run-document.ts";
import { runLines } from "./run-lines.ts";

/** Flags of every command that takes requests. */
interface Flags {
  jsonl?: true;
  text?: true;
  now?: string;
  policy?: string;
}

interface PhraseFlags {
  jsonl?: true;
  text?: true;
  said?: string;
  region?: string;
  zone?: string;
}

/**
 * What can be typed after `tact`. The engine is loaded by the command that needs it, so that help is quick.
 *
 * @param ended is told the exit code of the command that ran.
 */
export function commandLine(terminal: Terminal, ended: (code: ExitCode) => void): Command {
  const program = new Command("tact")
    .description("Plans what a job candidate does after an interview: dated, explained, neither pushy nor timid.")
    .version(manifest.version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
      // What cannot be read is said by whoever runs this, in one sentence.
      outputError: () => {},
    })
    .addHelpText("after", `\n${afterwards}`);

  const onRequests = async <Answer>(job: Job<Answer>, file: string | undefined, flags: Flags) => {
    ended(flags.jsonl ? await runLines(job, file, terminal) : await runDocument(job, { file, text: flags.text }, terminal));
  };
  const options = ({ now, policy }: Flags): RequestOptions => ({ clock: terminal.clock, now, policy: policyOf(policy) });

  requestCommand(program, "plan")
    .summary("plan an application")
    .description("Plans an application from its facts.")
    .argument("[file]", fileHelp)
    .addHelpText("after", "\nExample:\n  tact plan --text request.json")
    .action(async (file: string | undefined, flags: Flags) => {
      const { planJob } = await import("./commands/plan.ts");
      await onRequests(planJob(options(flags)), file, flags);
    });

  requestCommand(program, "diff")
    .summary("what changes between two plans")
    .description("Shows what changes between two plans: kept, moved, changed, added, dropped.")
    .argument("[before]", 'a plan request; where it is alone, { "before", "after" } or { "before", "whatIf": [facts] }')
    .argument("[after]", "the request whose plan comes after")
    .option("--what-if <file>", "facts that may become true, as a JSON array, instead of a second request")
    .addHelpText("after", "\nExample:\n  tact diff --text request.json --what-if facts.json")
    .action(async (before: string | undefined, after: string | undefined, flags: Flags & { whatIf?: string }, command: Command) => {
      const { diffJob, readAfter } = await import("./commands/diff.ts");
      if (after !== undefined && (flags.whatIf !== undefined || flags.jsonl)) {
        command.error(`a second request cannot be given together with ${flags.jsonl ? "--jsonl" : "--what-if"}`);
      }
      const other = await readAfter({ before, after, whatIf: flags.whatIf }, terminal);
      if (other instanceof Refused) return ended(await refuse(other, flags, terminal));
      await onRequests(diffJob(options(flags), other), before, flags);
    });

  requestCommand(program, "explain")
    .summary("why a step has its dates")
    .description("Says why a step has the dates that it has.")
    .argument("<step>", stepHelp)
    .argument("[file]", fileHelp)
    .addOption(new Option("--as <reading>", "the trace as one of its readings; json where it is left out, chain with --text").choices(readings))
    .addHelpText("after", "\nExample:\n  tact explain next --as tree request.json")
    .action(async (step: string, file: string | undefined, { as, text, ...flags }: Flags & { as?: Reading }) => {
      const { explainJob } = await import("./commands/explain.ts");
      const inWords = as === undefined ? text : as !== "json";
      await onRequests(explainJob(step, as ?? "json", options(flags)), file, { ...flags, ...(inWords && { text: true }) });
    });

  program
    .command("phrase")
    .summary("the days that a phrase promises")
    .description('Says which days a phrase promises, such as "end of next week".')
    .argument("[phrase...]", 'the words; where they are left out, { "phrase", "said", "zone", "calendar" } on standard input')
    .option("--said <day>", "the day it was said, as YYYY-MM-DD or an instant (today)")
    .option("--region <code>", "whose holidays count, such as US-NY (none)")
    .option("--zone <name>", "the zone in which an instant is taken for a day")
    .addOption(new Option("--jsonl", "one phrase a line in, as JSON; one reading a line out").conflicts("text"))
    .option("--text", "words for people instead of JSON")
    .helpOption("-h, --help", "print this help")
    .addHelpText("after", '\nExample:\n  tact phrase --text "end of next week" --said 2026-11-23 --region US-NY')
    .action(async (words: string[], { jsonl, text, ...known }: PhraseFlags, command: Command) => {
      const { phraseJob } = await import("./commands/phrase.ts");
      const job = phraseJob({ clock: terminal.clock, ...known });
      if (words.length === 0) return onRequests(job, undefined, { ...(jsonl && { jsonl }), ...(text && { text }) });
      if (jsonl) command.error("a phrase cannot be given together with --jsonl");
      ended(await answerOne(job, { phrase: words.join(" ") }, { text }, terminal));
    });

  requestCommand(program, "draft")
    .summary("what to write or say for a step")
    .description("Drafts the message of a step, one for each person it goes to. Gaps that only you can fill stand in brackets.")
    .argument("<step>", stepHelp)
    .argument("[file]", fileHelp)
    .addOption(new Option("--tone <tone>", "how it speaks; plain where it is left out").choices(tones))
    .addOption(new Option("--channel <channel>", "the way it goes out; the step's first where it is left out").choices(channels))
    .addHelpText("after", "\nExample:\n  tact draft next --text request.json")
    .action(async (step: string, file: string | undefined, flags: Flags & Pick<DraftOptions, "tone" | "channel">) => {
      const { draftJob } = await import("./commands/draft.ts");
      await onRequests(draftJob(step, { ...options(flags), tone: flags.tone, channel: flags.channel }), file, flags);
    });

  program
    .command("review")
    .summary("what a coach would mark in a text")
    .description("Reviews the tone of a text: too long, too pushy, nothing specific, a wrong name …")
    .argument("[file]", "the text; standard input where it is left out")
    .option("--request <file>", "the plan request that the text belongs to: its names and topics are then known")
    .option("--step <id>", `${stepHelp}; needs --request`)
    .addOption(new Option("--jsonl", '{ "text", "kind", "recipient" … } a line in, one review a line out').conflicts("text"))
    .option("--text", "words for people instead of JSON")
    .helpOption("-h, --help", "print this help")
    .addHelpText("after", "\nExample:\n  tact review --text mail.txt --request request.json --step next")
    .action(async (file: string | undefined, flags: ReviewFlags) => {
      const { reviewRun } = await import("./commands/review.ts");
      ended(await reviewRun(file, flags, terminal));
    });

  program
    .command("feed")
    .summary("a plan as a calendar")
    .description("Writes the open steps of a plan as iCalendar, as a subscribed calendar shows them.")
    .argument("[file]", fileHelp)
    .helpOption("-h, --help", "print this help")
    .option("--now <instant>", presentHelp)
    .option("--policy <id>", policyHelp)
    .option("--jsonl", "one request a line in, one calendar over all of them out")
    .option("--interviews", "the interviews too, also those that the employer called off")
    .addOption(new Option("--privacy <level>", "how much it tells: full where it is left out").choices(privacies))
    .addOption(new Option("--form <form>", "events for a calendar, tasks for a list of things to do; events where it is left out").choices(forms))
    .option("--name <name>", "the name of the calendar")
    .option("--zone <name>", "the zone of whoever reads it (the candidate's)")
    .option("--url <address>", "the address that each entry links to")
    .option("--previous <file>", "the calendar as it was before: its stamps are carried on, so that subscribers see what changed")
    .addHelpText("after", "\nExample:\n  tact feed --interviews request.json > follow-ups.ics")
    .action(async (file: string | undefined, flags: FeedFlags & Flags) => {
      const { feedRun } = await import("./commands/feed.ts");
      ended(await feedRun(file, flags, options(flags), terminal));
    });

  program
    .command("invitation")
    .summary("which facts an invitation would become")
    .description("Reads an invitation, an .ics file or a mail, and proposes the facts that it would become.")
    .argument("[file]", "the file or mail; standard input where it is left out")
    .helpOption("-h, --help", "print this help")
    .option("--zone <name>", "the zone of times that name none (the employer's of --request, else UTC)")
    .option("--candidate <address>", "the candidate's address, who is none of the people to write to")
    .option("--request <file>", "the plan request so far: an interview that it knows is moved or called off")
    .option("--now <instant>", "the instant of the facts (the present)")
    .addOption(new Option("--facts", "the facts alone, as a JSON array for --what-if").conflicts("text"))
    .option("--text", "words for people instead of JSON")
    .addHelpText("after", "\nExample:\n  tact invitation --text invite.ics --request request.json")
    .action(async (file: string | undefined, flags: InvitationFlags & Flags) => {
      const { invitationRun } = await import("./commands/invitation.ts");
      ended(await invitationRun(file, flags, options(flags), terminal));
    });

  return program;
}

const stepHelp = 'the id of a step, as tact plan prints it; "next" for the next one';
const fileHelp = "a plan request as JSON; standard input where it is left out";
const presentHelp = "plan as of this instant, such as 2026-11-23T15:00:00Z (the request's own, else the present)";
const policyHelp = "plan with this policy: an id, or overrides as JSON (the request's own, else standard)";
// Tones and channels stand here too, so that help loads no package: the compiler holds them together.
const readings: readonly Reading[] = ["json", "sentence", "chain", "tree"];
const tones: readonly Tone[] = ["warm", "plain", "formal"];
const privacies: readonly FeedPrivacy[] = ["full", "initials", "busy"];
const forms: readonly FeedForm[] = ["events", "tasks"];
const channels: readonly DraftChannel[] = ["email", "phone", "voicemail"];

const afterwards = `A request is JSON on standard input or in a file; --jsonl takes one a line and answers one a line.
Exit codes: 0 done, 2 input refused (the reasons are on standard error), 1 a fault of tact.
Each command has its own help: tact plan --help`;

function requestCommand(program: Command, name: string): Command {
  return program
    .command(name)
    .helpOption("-h, --help", "print this help")
    .option("--now <instant>", presentHelp)
    .option("--policy <id>", policyHelp)
    .addOption(new Option("--jsonl", "one request a line in, one answer a line out").conflicts("text"))
    .option("--text", "words for people instead of JSON");
}

/** A policy as it is typed: overrides are JSON, anything else is an id. What it means is judged with the request. */
function policyOf(typed: string | undefined): unknown {
  if (typed === undefined || !typed.startsWith("{")) return typed;
  try {
    return JSON.parse(typed) as unknown;
  } catch {
    return typed;
  }
}
