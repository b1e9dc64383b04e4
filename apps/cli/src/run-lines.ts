import type { Refusal } from "@tact/facts";
import { decodeJson, mostBytes } from "./input/decode-json.ts";
import { type Line, linesOf } from "./input/lines-of.ts";
import { openInput } from "./input/open-input.ts";
import { type ExitCode, exitCodes, type Job } from "./job.ts";
import { faultOf } from "./output/fault.ts";
import { refused, Refused } from "./output/refused.ts";
import type { Terminal } from "./output/terminal.ts";
import { write } from "./output/write.ts";
import { refuse } from "./run-document.ts";

/** Answers are gathered up to this many characters before they are written. */
const fullAt = 64 * 1024;

/** What came of the lines so far. */
interface Tally {
  answered: number;
  refused: number;
  firstRefused: number;
  faults: number;
}

/**
 * One request a line in, one answer a line out, in the same order. A line that is refused answers with its refusal in
 * place; empty lines are passed over. Never more than a line and its answers are held.
 *
 * @returns 0; 2 where a line was refused or none came; 1 where a line met a fault of ours.
 */
export async function runLines<Answer>(job: Job<Answer>, file: string | undefined, terminal: Terminal): Promise<ExitCode> {
  const source = await openInput(file, terminal);
  if (source instanceof Refused) return refuse(source, {}, terminal);
  const tally: Tally = { answered: 0, refused: 0, firstRefused: 0, faults: 0 };
  for await (const lines of linesOf(source as AsyncIterable<Uint8Array>, mostBytes)) {
    let said = "";
    for (const line of lines) {
      said += answerLine(job, line, tally);
      if (said.length < fullAt) continue;
      await write(terminal.stdout, said);
      said = "";
    }
    await write(terminal.stdout, said);
  }
  return conclude(tally, terminal);
}

function answerLine<Answer>(job: Job<Answer>, line: Line, tally: Tally): string {
  try {
    const answer = answerTo(job, line);
    if (answer === null) return "";
    tally.answered += 1;
    if (!(answer instanceof Refused)) return `${JSON.stringify(job.json(answer))}\n`;
    tally.refused += 1;
    tally.firstRefused ||= line.number;
    return errorLine(line, answer.refusal);
  } catch (error) {
    tally.faults += 1;
    return errorLine(line, faultOf(error));
  }
}

function errorLine({ number }: Line, { error }: Pick<Refusal, "error"> | ReturnType<typeof faultOf>): string {
  return `${JSON.stringify({ line: number, error })}\n`;
}

function answerTo<Answer>(job: Job<Answer>, { bytes }: Line): Answer | Refused | null {
  if (bytes === null) {
    return refused({ pointer: "", detail: `is longer than ${mostBytes} bytes`, code: "too-long" });
  }
  const { value, problem } = decodeJson(bytes);
  if (problem === undefined) return job.answer(value);
  return problem.code === "empty-input" ? null : refused(problem);
}

async function conclude({ answered, refused: bad, firstRefused, faults }: Tally, terminal: Terminal): Promise<ExitCode> {
  if (answered + faults === 0) {
    return refuse(refused({ pointer: "", detail: "no request came: give it one a line, as JSON", code: "empty-input" }), {}, terminal);
  }
  if (bad > 0) {
    const detail = `${bad} of ${answered + faults} lines were refused, the first of them line ${firstRefused}: their answers say why`;
    await refuse(refused({ pointer: "", detail, code: "lines-refused" }), {}, terminal);
  }
  if (faults > 0) return exitCodes.fault;
  return bad > 0 ? exitCodes.refused : exitCodes.done;
}
