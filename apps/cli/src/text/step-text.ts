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
  return [
    ...headline(step, statusLine(step), page),
    ...wrap(windowWords(step), page.width, "    "),
    ...step.because.flatMap(({ text }, index) => wrap(text, page.width, index === 0 ? "    why " : "        ")),
    `    ${page.ink("dim", step.id)}`,
  ];
}

/** A step by its headline alone: its best moment, what to do, how it stands. */
export function stepLine(step: Step, page: Page): string[] {
  return headline(step, statusWords[step.status], page);
}

/** One line, or two where one would be too wide. */
function headline({ window, title, status }: Step, remarks: string, { width, ink }: Page): string[] {
  const moment = `  ${momentWords(window.ideal).padEnd(21)}  `;
  const isWide = moment.length + title.length + 2 + remarks.length > width;
  const step = `${moment}${ink("bold", title)}`;
  const said = ink(statusStyles[status], remarks);
  return isWide ? [step, `    ${said}`] : [`${step}  ${said}`];
}

function statusLine({ status, firmness, basis }: Step): string {
  const remarks = [
    statusWords[status],
    ...(firmness === "if-no-answer" ? ["if nobody answers"] : []),
    ...(basis === "assumed" ? ["date assumed"] : []),
  ];
  return remarks.join(" · ");
}

/** `opens 09:00, by Fri 4 Dec 17:00, closes Mon 7 Dec 17:00`: what the headline's day and year leave open. */
function windowWords({ window: { opens, ideal, by, closes } }: Step): string {
  const parts = [`opens ${momentBeside(opens, ideal)}`, `by ${momentBeside(by, ideal)}`];
  return closes === by ? parts.join(", ") : [...parts, `closes ${momentBeside(closes, ideal)}`].join(", ");
}
