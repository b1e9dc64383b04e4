import { invitationLimits } from "./invitation-limits.ts";
import type { InvitedPerson } from "./invitation-reading.ts";
import type { ReadingNotes } from "./reading-notes.ts";
import { isRobotMailbox, isRobotOrganiser, isRoom } from "./robot-addresses.ts";
import { saidAddress, saidText } from "./said-text.ts";
import { allOf, firstOf, type StatedProperty } from "./stated-property.ts";

/** The organiser of a meeting, where one is named. */
export function organiserOf(properties: readonly StatedProperty[]): InvitedPerson | null {
  const property = firstOf(properties, "ORGANIZER");
  return property === undefined ? null : (personOf(property, isRobotOrganiser) ?? null);
}

/** Everybody who is invited, each once, rooms and programs marked; groups and what has no name are told. */
export function attendeesOf(properties: readonly StatedProperty[], notes: ReadingNotes): InvitedPerson[] {
  const people = new Map<string, InvitedPerson>();
  for (const property of allOf(properties, "ATTENDEE")) {
    const person = personOf(property, isRobotMailbox);
    if (property.parameters.get("cutype")?.toUpperCase() === "GROUP") notes.left("group-invited", property.line);
    if (person === undefined) {
      notes.left("person-unreadable", property.line);
      continue;
    }
    const key = person.email ?? `name ${person.name}`;
    if (people.has(key)) continue;
    if (people.size >= invitationLimits.people) {
      notes.left("too-many-people", property.line);
      break;
    }
    people.set(key, person);
  }
  return [...people.values()];
}

function personOf({ parameters, value }: StatedProperty, isRobot: (address: string) => boolean): InvitedPerson | undefined {
  // Where there are both, the parameter is the person's own and the value an alias or a principal of the server.
  const email = saidAddress(parameters.get("email")) ?? addressOf(value) ?? null;
  const type = parameters.get("cutype")?.toUpperCase() ?? "INDIVIDUAL";
  const isThing = ["ROOM", "RESOURCE", "GROUP"].includes(type);
  const name = isThing ? saidText(parameters.get("cn"), invitationLimits.name) : nameOf(parameters.get("cn"), email);
  if (email === null && name === null) return undefined;
  return {
    name,
    email,
    robot: isThing || (email !== null && (isRoom(email) || isRobot(email))),
    role: wordOf(parameters.get("role")),
    answer: wordOf(parameters.get("partstat")),
  };
}

/** The address of a `mailto:`, or one that stands there without it. */
function addressOf(value: string): string | undefined {
  const [, address] = /^\s*(?:mailto:)+([^?]{1,400})/i.exec(value) ?? [];
  const plain = address ?? (/^[^\s:/]{1,64}@[^\s:/]{1,190}$/.test(value.trim()) ? value.trim() : undefined);
  return plain === undefined ? undefined : (saidAddress(decoded(plain)) ?? undefined);
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/**
 * A name as people are called: without quotation marks and what directories put in brackets behind it, and "Vogt, Katrin"
 * the other way round. An address that stands as its own name is none.
 */
function nameOf(said: string | undefined, email: string | null): string | null {
  const plain = saidText(said?.replace(/^[\s"'\\]{1,9}/, "").replace(/[\s"'\\]{1,9}$/, ""), invitationLimits.name);
  if (plain === null || plain.toLowerCase() === email || plain.includes("@")) return null;
  const bare = plain.replace(/ ?[([][^()[\]]{0,80}[)\]]$/, "");
  const [, family, given] = /^([^,]{1,60}), ([^,]{1,60})$/.exec(bare) ?? [];
  if (family === undefined || given === undefined || behindNames.test(given)) return bare === "" ? plain : bare;
  return `${given} ${family}`;
}

/** What stands behind a comma and is no given name. */
const behindNames = /^(inc|llc|ltd|gmbh|ag|plc|co|phd|md|mba|cpa|esq|jr|sr|ii|iii|iv|[a-z. ]*\d.*)\.?$/i;

function wordOf(said: string | undefined): string | null {
  const word = said?.trim().toLowerCase() ?? "";
  return /^[a-z][a-z-]{0,39}$/.test(word) ? word : null;
}
