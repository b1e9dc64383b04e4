import type { HookObjectRow } from "@tact/db";
import type { Fact } from "@tact/facts";
import { unionOfVersions } from "./facts-of-thread.ts";
import type { ApplicationHints, Happening, ObjectVersion } from "./hook-adapter.ts";

/** What is kept of an object of another system: a set, so that the order in which it was told leaves no trace. */
export interface ObjectState {
  versions: readonly ObjectVersion[];
  /** Objects that this one took the place of, and those that took its place. */
  replaces: readonly string[];
  replacedBy: readonly string[];
  /** Facts that wait for somebody to say whose they are. */
  facts: readonly Fact[];
  application: ApplicationHints;
}

/** An object, as stored or to be stored. */
export interface KnownObject {
  id: string;
  applicationId: string | null;
  /** When it was last heard of, or last changed by its own word. */
  updatedAt: string;
  state: ObjectState;
}

const noHints: ApplicationHints = { ids: [], externalIds: [], candidateIds: [], emails: [] };
const nothing: ObjectState = { versions: [], replaces: [], replacedBy: [], facts: [], application: noHints };

/** An object of which nothing is known yet. */
export function newObject(id: string, now: string): KnownObject {
  return { id, applicationId: null, updatedAt: now, state: nothing };
}

export function knownObject({ objectId, applicationId, updatedAt, state }: HookObjectRow): KnownObject {
  return { id: objectId, applicationId, updatedAt, state: { ...nothing, ...state } };
}

/** Most ids of one kind that are kept with an object. */
const mostNames = 20;

const union = (...lists: readonly (readonly string[])[]) => [...new Set(lists.flat())].toSorted().slice(0, mostNames);

/** The hints of both. */
export function unionOfHints(a: ApplicationHints, b: ApplicationHints): ApplicationHints {
  const externalSource = [a.externalSource, b.externalSource].filter((source) => source !== undefined).toSorted()[0];
  return {
    ids: union(a.ids, b.ids),
    externalIds: union(a.externalIds, b.externalIds),
    candidateIds: union(a.candidateIds, b.candidateIds),
    emails: union(a.emails, b.emails),
    ...(externalSource === undefined ? {} : { externalSource }),
  };
}

/** The object with one more thing said of it. */
export function withVersion(object: KnownObject, { version, replaces, replacedBy, application }: Extract<Happening, { kind: "version" }>): KnownObject {
  const { state } = object;
  const versions = version === null ? state.versions : unionOfVersions(state.versions, [version]);
  return {
    ...object,
    updatedAt: versions.at(-1)?.at ?? object.updatedAt,
    state: {
      ...state,
      versions,
      replaces: union(state.replaces, replaces),
      replacedBy: union(state.replacedBy, replacedBy),
      application: unionOfHints(state.application, application),
    },
  };
}

/** The object, linked to others from their side. */
export function withLinks(object: KnownObject, links: Partial<Pick<ObjectState, "replaces" | "replacedBy">>): KnownObject {
  const { state } = object;
  const { replaces = [], replacedBy = [] } = links;
  return { ...object, state: { ...state, replaces: union(state.replaces, replaces), replacedBy: union(state.replacedBy, replacedBy) } };
}

/** Most facts that wait with one object. */
const mostWaiting = 1_000;

/** The object with facts that wait, each id once: the first content of an id holds. */
export function withFacts(object: KnownObject, facts: readonly Fact[], application: ApplicationHints): KnownObject {
  const { state } = object;
  const waiting = new Map([...facts.toReversed(), ...state.facts.toReversed()].map((fact) => [fact.id, fact]));
  const inOrder = [...waiting.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)).slice(0, mostWaiting);
  return { ...object, state: { ...state, facts: inOrder, application: unionOfHints(state.application, application) } };
}
