import type { ApplicationSummary, ClientView, EmployerView, InvitedMeeting } from "@tact/api/views";

/** Whom an invitation seems to be about, by its addresses; a person confirms it. */
export interface Guess {
  client: ClientView | null;
  employer: EmployerView | null;
}

/**
 * The client whose address is among those invited, and the employer whose name is the domain of somebody who is not.
 * Nobody is guessed where two would fit.
 */
export function guessWhose(meeting: InvitedMeeting, clients: readonly ClientView[], employers: readonly EmployerView[]): Guess {
  const people = [...(meeting.organiser === null ? [] : [meeting.organiser]), ...meeting.attendees];
  const addresses = new Set(people.flatMap(({ email }) => (email === null ? [] : [email.toLowerCase()])));
  const client = only(clients.filter(({ email }) => email !== null && addresses.has(email.toLowerCase())));
  const domains = new Set(
    people
      .filter(({ robot, email }) => !robot && email !== null && email.toLowerCase() !== client?.email?.toLowerCase())
      .flatMap(({ email }) => labelsOf(email ?? "")),
  );
  return { client, employer: only(employers.filter(({ name }) => domains.has(plain(name)))) };
}

/** The client's one application at that employer; null where there is none, or more than one. */
export function guessApplication(guess: Guess, applications: readonly ApplicationSummary[]): ApplicationSummary | null {
  return only(
    applications.filter(
      ({ client, employer }) => client.id === guess.client?.id && (guess.employer === null || employer.id === guess.employer.id),
    ),
  );
}

function only<Item>(found: readonly Item[]): Item | null {
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** `northwind` of `dana@mail.northwind.example`; every part of the domain but its last. */
function labelsOf(email: string): string[] {
  return (email.split("@").at(-1) ?? "").toLowerCase().split(".").slice(0, -1).map(plain);
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}
