import type { InvitedMeeting, ReadingNote } from "@tact/calendar";
import { noteWords, type Proposed, type ProposedFacts } from "../commands/invitation.ts";
import { dayWords, momentBeside, momentWords } from "./date-words.ts";
import type { Page } from "./page.ts";
import { section } from "./plan-text.ts";
import { wrap } from "./wrap.ts";

const effects: Readonly<Record<Proposed["effect"], string>> = {
  schedule: "A new interview",
  reschedule: "Another time",
  cancel: "Called off",
  nothing: "Nothing to record",
  incomplete: "Not enough to record",
};

/** What an invitation says, for people, and what would be recorded of it. */
export function invitationText({ meetings, repairs, unread }: ProposedFacts, page: Page): string {
  const sections = [...meetings.map((proposed) => meetingLines(proposed, page)), listed("Mended", repairs, page), listed("Not read", unread, page)];
  return sections.filter(({ length }) => length > 0).map((lines) => lines.join("\n")).join("\n\n");
}

function meetingLines({ effect, because, meeting, facts, notes }: Proposed, page: Page): string[] {
  const { starts, ends, timeZone, wholeDay, summary, location, joinLinks } = meeting;
  const when = wholeDay ? dayWords(starts) : `${momentWords(starts)} to ${momentBeside(ends, starts)}`;
  return [
    page.ink("bold", `${effects[effect]}: ${summary ?? "a meeting without a title"}`),
    ...wrap(because, page.width, "  "),
    ...wrap(`${when}, ${timeZone}`, page.width, "  "),
    ...peopleOf(meeting, facts).flatMap((person) => wrap(person, page.width, "  with ", "    ")),
    ...(location === null ? [] : wrap(location, page.width, "  at ", "    ")),
    ...joinLinks.map(({ url }) => `  join ${page.ink("cyan", url)}`),
    ...facts.map((fact) => `  records ${page.ink("green", fact.type)}`),
    ...notes.flatMap((note) => wrap(noteWords(note), page.width, "  - ", "    ")),
  ];
}

/** Those who would be recorded, without the candidate; where nobody would, all who stand in the invitation. */
function peopleOf({ organiser, attendees }: InvitedMeeting, facts: Proposed["facts"]): string[] {
  const recorded = facts.flatMap((fact) => (fact.type === "interview-scheduled" ? (fact.participants ?? []) : []));
  if (recorded.length > 0) return recorded.map((person) => `${personWords(person)}, ${person.role.replaceAll("-", " ")}`);
  const people = [...(organiser === null ? [] : [organiser]), ...attendees].filter(({ robot }) => !robot);
  return [...new Set(people.map(personWords))];
}

function personWords({ name, email }: { name: string | null; email?: string | null | undefined }): string {
  if (name === null) return email ?? "somebody";
  return email == null ? name : `${name} <${email}>`;
}

function listed(title: string, notes: readonly ReadingNote[], page: Page): string[] {
  return section(title, notes.flatMap((note) => wrap(noteWords(note), page.width, "  - ", "    ")), page);
}
