import type { Problem } from "@tact/facts";

/** One unfolded line: `NAME;PARAM=…:value`. */
export interface ContentLine {
  /** Index of its first physical line, from 0. */
  line: number;
  /** As it stands, unfolded. */
  text: string;
  /** Empty where the line is not of the grammar. */
  name: string;
  parameters: string;
  value: string;
}

const mostOctets = 75;
// oxlint-disable-next-line no-control-regex
const control = /[\u0000-\u001f\u007f-\u009f\ufeff\u2028\u2029]/;
const printableAscii = /^[\u0020-\u007e]*$/;
const grammar = /^([A-Z][A-Z0-9-]*)((?:;[A-Z][A-Z0-9-]*=(?:"[^"]*"|[^";:,]*))*):(.*)$/;

/** The unfolded lines of a calendar text. */
export function contentLinesOf(text: string): ContentLine[] {
  const lines: { line: number; text: string }[] = [];
  for (const [index, physical] of physicalLinesOf(text).entries()) {
    const last = lines.at(-1);
    if (physical.startsWith(" ") && last !== undefined) last.text += physical.slice(1);
    else lines.push({ line: index, text: physical });
  }
  return lines.map(({ line, text: unfolded }) => {
    const [, name = "", parameters = "", value = ""] = grammar.exec(unfolded) ?? [];
    return { line, text: unfolded, name, parameters, value };
  });
}

/** What is wrong with the bytes, line ends, octets, characters, and with what stands for no line of the grammar. */
export function lineProblems(text: string, unfolded: readonly ContentLine[]): Problem[] {
  const problems: Problem[] = [];
  if (!text.endsWith("\r\n")) problems.push({ pointer: "/lines/0", detail: "must end in CRLF", code: "no-last-crlf" });
  for (const [index, line] of physicalLinesOf(text).entries()) {
    const problem = physicalProblem(line);
    if (problem !== undefined) problems.push({ pointer: `/lines/${index}`, ...problem });
  }
  for (const { line, name } of unfolded) {
    if (name === "") problems.push({ pointer: `/lines/${line}`, detail: "must be NAME:value", code: "not-a-content-line" });
  }
  return problems;
}

function physicalProblem(line: string): Omit<Problem, "pointer"> | undefined {
  const ascii = printableAscii.test(line);
  if (!ascii && control.test(line)) return { detail: "must hold no control character", code: "control-character" };
  if (!ascii && !line.isWellFormed()) return { detail: "must not split a character", code: "split-character" };
  if (/^ *$/.test(line)) return { detail: "must not be blank", code: "blank-line" };
  if ((ascii ? line.length : Buffer.byteLength(line)) > mostOctets) {
    return { detail: `must be at most ${mostOctets} octets long`, code: "line-too-long" };
  }
  return undefined;
}

/** Only CRLF ends a line: a CR or LF alone stays in it and is found as a control character. */
function physicalLinesOf(text: string): string[] {
  return (text.endsWith("\r\n") ? text.slice(0, -2) : text).split("\r\n");
}
