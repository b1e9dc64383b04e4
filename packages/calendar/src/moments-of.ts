import type { Fact, PlanRequest } from "@tact/facts";

/** An instant or a plain date that a request states, and where. */
export interface Moment {
  path: (string | number)[];
  kind: "instant" | "date";
  year: number;
}

/** Every instant and date that a plan request states, `now` first, then fact by fact. */
export function momentsOf(request: PlanRequest): Moment[] {
  const moments = request.facts.flatMap((fact, index) =>
    datesOfFact(fact).map(([keys, kind, text]) => moment(["facts", index, ...keys], kind, text)),
  );
  return [moment(["now"], "instant", request.now), ...moments];
}

type StatedDate = [keys: string[], kind: Moment["kind"], text: string];

function datesOfFact(fact: Fact): StatedDate[] {
  const dates: StatedDate[] = [[["at"], "instant", fact.at]];
  if ("starts" in fact) dates.push([["starts"], "instant", fact.starts]);
  if ("ends" in fact) dates.push([["ends"], "instant", fact.ends]);
  if ("on" in fact) dates.push([["on"], "date", fact.on]);
  if ("answerBy" in fact && fact.answerBy !== undefined) dates.push([["answerBy"], "date", fact.answerBy]);
  if ("by" in fact) dates.push(...datesOfWhen("by", fact.by));
  if ("until" in fact) dates.push(...datesOfWhen("until", fact.until));
  return dates;
}

/** The dates of a `When`; a bare string is a date in `contact-away` alone, and a party elsewhere. */
function datesOfWhen(key: string, value: string | object | undefined): StatedDate[] {
  if (typeof value === "string") return /^\d/.test(value) ? [[[key], "date", value]] : [];
  return Object.entries(value ?? {})
    .filter((entry): entry is [string, string] => ["date", "from", "to"].includes(entry[0]))
    .map(([inner, text]) => [[key, inner], "date", text]);
}

function moment(path: Moment["path"], kind: Moment["kind"], text: string): Moment {
  return { path, kind, year: Number(text.slice(0, 4)) };
}
