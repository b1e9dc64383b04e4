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

/**
 * Who is invited, where no client is known by an address: the one person whose address is of another domain than the
 * organiser's. Null where nobody stands out.
 * @param reader the address of whoever reads this, who is invited at times and never the candidate
 */
export function guessCandidate({ organiser, attendees }: InvitedMeeting, reader: string): { name: string | null; email: string } | null {
  const theirs = organiser === null || organiser.robot ? undefined : domainOf(organiser.email);
  if (theirs === undefined) return null;
  const others = attendees.flatMap(({ name, email, robot }) => (robot || email === null || domainOf(email) === theirs ? [] : [{ name, email }]));
  return only(others.filter(({ email }) => email.toLowerCase() !== reader.toLowerCase()));
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

function domainOf(email: string | null): string | undefined {
  return email?.split("@").at(-1)?.toLowerCase();
}

/** `northwind` of `dana@mail.northwind.example`; every part of the domain but its last. */
function labelsOf(email: string): string[] {
  return (domainOf(email) ?? "").split(".").slice(0, -1).map(plain);
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}
