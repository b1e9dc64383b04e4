import type { Step, StepStatus } from "@tact/facts";
import { momentBeside, momentWords } from "./date-words.ts";
import type { Page } from "./page.ts";
import { wrap } from "./wrap.ts";

const statusWords: Readonly<Record<StepStatus, string>> = {
  planned: "planned",
  due: "due now",
  late: "late, and still worth doing",
  expired: "expired",
  done: "done",
  dismissed: "dismissed",
  withheld: "held back",
};

const statusStyles = { planned: "cyan", due: "green", late: "yellow", expired: "dim", done: "dim", dismissed: "dim", withheld: "dim" } as const;

/** A step with its window, its reasons and its id. */
export function stepText(step: Step, page: Page): string[] {
  const body = page.width;
  return [
    `  ${page.ink("bold", step.title)}  ${page.ink(statusStyles[step.status], statusLine(step))}`,
    ...wrap(windowWords(step), body, "    "),
    ...step.because.flatMap(({ text }, index) => wrap(text, body, index === 0 ? "    why " : "        ")),
    `    ${page.ink("dim", step.id)}`,
  ];
}

/** A step on one line: what is behind one, or only changed. */
export function stepLine(step: Step, page: Page): string {
  const moment = momentWords(step.window.ideal).padEnd(22);
  return `  ${moment}${step.title}  ${page.ink(statusStyles[step.status], statusWords[step.status])}`;
}

function statusLine({ status, firmness, basis }: Step): string {
  const remarks = [
    statusWords[status],
    ...(firmness === "if-no-answer" ? ["if nobody answers"] : []),
    ...(basis === "assumed" ? ["date assumed"] : []),
  ];
  return remarks.join(" · ");
}

/** `best Thu 3 Dec 2026 10:00, opens 09:00, by 17:00, closes Mon 7 Dec 2026 17:00`. */
function windowWords({ window: { opens, ideal, by, closes } }: Step): string {
  const best = `best ${momentWords(ideal)}, opens ${momentBeside(opens, ideal)}, by ${momentBeside(by, ideal)}`;
  return closes === by ? best : `${best}, closes ${momentBeside(closes, ideal)}`;
}
