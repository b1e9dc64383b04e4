import { openInput } from "./input/open-input.ts";
import { readDocument } from "./input/read-document.ts";
import { type ExitCode, exitCodes, type Job } from "./job.ts";
import { Refused } from "./output/refused.ts";
import type { Terminal } from "./output/terminal.ts";
import { write } from "./output/write.ts";
import { pageOf } from "./text/page.ts";
import { refusalText } from "./text/refusal-text.ts";

export interface DocumentOptions {
  /** Standard input where it is left out. */
  file?: string | undefined;
  /** Words for people instead of JSON. */
  text?: boolean | undefined;
}

/** One document in, one answer out; a refusal goes to standard error. */
export async function runDocument<Answer>(job: Job<Answer>, options: DocumentOptions, terminal: Terminal): Promise<ExitCode> {
  const input = await documentOf(options.file, terminal);
  return input instanceof Refused ? refuse(input, options, terminal) : answerOne(job, input.value, options, terminal);
}

/** The one document that a run is about. */
export async function documentOf(file: string | undefined, terminal: Terminal): Promise<{ value: unknown } | Refused> {
  const source = await openInput(file, terminal);
  if (source instanceof Refused) return source;
  return readDocument(source, file === undefined || file === "-" ? "standard input" : file);
}

export async function answerOne<Answer>(
  job: Job<Answer>,
  input: unknown,
  options: DocumentOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const answer = job.answer(input);
  if (answer instanceof Refused) return refuse(answer, options, terminal);
  const said = options.text ? job.text(answer, pageOf(terminal)) : JSON.stringify(job.json(answer), null, 2);
  await write(terminal.stdout, `${said}\n`);
  return exitCodes.done;
}

/** Says on standard error why an input was refused. */
export async function refuse({ refusal }: Refused, { text }: DocumentOptions, terminal: Terminal): Promise<ExitCode> {
  await write(terminal.stderr, `${text ? refusalText(refusal) : JSON.stringify(refusal, null, 2)}\n`);
  return exitCodes.refused;
}
