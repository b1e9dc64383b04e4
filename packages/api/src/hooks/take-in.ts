import * as db from "@tact/db";
import type { HookSourceRow, OrganisationTransaction } from "@tact/db";
import type { Fact } from "@tact/facts";
import type { Deps, Scope } from "../use-cases/deps.ts";
import { bringInLine, type Recording, recordTold } from "./bring-in-line.ts";
import { factsOfThread, interviewIdOf, unionOfVersions } from "./facts-of-thread.ts";
import { findApplicationOf } from "./find-application.ts";
import type { ApplicationHints, Happening } from "./hook-adapter.ts";
import { type KnownObject, unionOfHints, withFacts, withLinks, withVersion } from "./object-state.ts";
import { optionsOf } from "./source-secrets.ts";
import { findObject, firstOf, threadOf } from "./thread.ts";

/** What came of something that happened, and the object that it was about. */
export interface TakenIn {
  object: string;
  outcome: Recording["outcome"] | "unmatched" | "waiting";
  code?: string;
}

/** A source, and on whose behalf it speaks: its own. */
export interface Speaker {
  row: HookSourceRow;
  scope: Scope;
}

/** The system that external ids of a source are of. */
export function externalSourceOf({ source, options }: Pick<HookSourceRow, "source" | "options">): string {
  return optionsOf({ options }).applicationsSource ?? source;
}

/** Takes in one version of an object. The source is locked by the caller. */
export async function takeInVersion(tx: OrganisationTransaction, deps: Deps, speaker: Speaker, happening: Extract<Happening, { kind: "version" }>): Promise<TakenIn> {
  const { id: sourceId } = speaker.row;
  const now = deps.clock();
  const object = withVersion(await findObject(tx, sourceId, happening.object, now), happening);
  await save(tx, speaker, object);
  // Links are kept from both sides, so that a thread is found from any of its objects, whichever was heard of first.
  for (const id of happening.replaces) await save(tx, speaker, withLinks(await findObject(tx, sourceId, id, now), { replacedBy: [object.id] }));
  for (const id of happening.replacedBy) await save(tx, speaker, withLinks(await findObject(tx, sourceId, id, now), { replaces: [object.id] }));
  return await settle(tx, deps, speaker, object);
}

/** Takes in facts as they are, all of one application. */
export async function takeInFacts(tx: OrganisationTransaction, deps: Deps, speaker: Speaker, facts: readonly Fact[], application: ApplicationHints): Promise<TakenIn> {
  const id = objectOfFacts(application);
  const known = await findObject(tx, speaker.row.id, id, deps.clock());
  const applicationId = known.applicationId ?? (await findApplicationOf(tx, application, externalSourceOf(speaker.row)));
  if (applicationId === null) {
    await save(tx, speaker, withFacts(known, facts, application));
    return { object: id, outcome: "unmatched" };
  }
  const all = [...known.state.facts, ...facts];
  const recording = await recordTold(tx, deps, speaker.scope, { applicationId, source: speaker.row.source, facts: all });
  if (known.state.facts.length > 0 && recording.outcome !== "refused") {
    await save(tx, speaker, { ...known, applicationId, state: { ...known.state, facts: [] } });
  }
  return { object: id, ...recording };
}

/** What facts of an application that is named so are kept under until it is known. */
function objectOfFacts({ ids, externalIds, externalSource }: ApplicationHints): string {
  return `application:${externalSource ?? ""}:${[...ids, ...externalIds].join(",")}`;
}

/** Says whose application an object is: what was told of it is recorded there, and no longer where it was before. */
export async function assignObject(tx: OrganisationTransaction, deps: Deps, speaker: Speaker, objectId: string, applicationId: string): Promise<TakenIn> {
  const object = await findObject(tx, speaker.row.id, objectId, deps.clock());
  const { facts, ...state } = object.state;
  if (facts.length === 0) return await settle(tx, deps, speaker, object, applicationId);
  const recording = await recordTold(tx, deps, speaker.scope, { applicationId, source: speaker.row.source, facts });
  await save(tx, speaker, { ...object, applicationId, state: { ...state, facts: recording.outcome === "refused" ? facts : [] } });
  return { object: objectId, ...recording };
}

/** Works out what all that is known of an object and its thread amounts to, and brings the application in line with it. */
async function settle(tx: OrganisationTransaction, deps: Deps, speaker: Speaker, object: KnownObject, assigned?: string): Promise<TakenIn> {
  const { row, scope } = speaker;
  const thread = await threadOf(tx, row.id, object);
  const objects = [...thread.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const versions = unionOfVersions([], objects.flatMap(({ state }) => state.versions));
  const nameOf = (interview: string) => (thread.has(interview) ? firstOf(thread, interview) : interview);
  const facts = factsOfThread(row.id, versions, nameOf);
  const applicationId = assigned ?? (await applicationOf(tx, row, thread, object));
  const interviews = interviewsOf(row.id, objects, nameOf);
  const only = interviews.size === 1 ? ([...interviews][0] ?? null) : null;
  for (const one of objects) {
    if (one.applicationId !== null && one.applicationId !== applicationId) {
      await bringInLine(tx, deps, scope, { applicationId: one.applicationId, source: row.source, facts: [], interviews });
    }
    await save(tx, speaker, { ...one, applicationId }, only);
  }
  if (versions.length === 0) return { object: object.id, outcome: "waiting" };
  if (applicationId === null) return { object: object.id, outcome: "unmatched" };
  return { object: object.id, ...(await bringInLine(tx, deps, scope, { applicationId, source: row.source, facts, interviews })) };
}

/** The application of a thread: of its first object that has one, else as its payloads say. */
async function applicationOf(tx: OrganisationTransaction, row: HookSourceRow, thread: ReadonlyMap<string, KnownObject>, object: KnownObject): Promise<string | null> {
  const first = thread.get(firstOf(thread, object.id));
  const objects = [...(first === undefined ? [] : [first]), ...thread.values()];
  const known = objects.find(({ applicationId }) => applicationId !== null)?.applicationId ?? null;
  if (known !== null) return known;
  const hints = objects.map(({ state }) => state.application).reduce(unionOfHints);
  return await findApplicationOf(tx, hints, externalSourceOf(row));
}

/** Ids that interviews of a thread have, or had while less of it was known. */
function interviewsOf(sourceId: string, objects: readonly KnownObject[], nameOf: (interview: string) => string): Set<string> {
  const theirs = objects.flatMap(({ id, state }) => [id, ...state.versions.flatMap(({ interviews }) => interviews.map(({ interview }) => interview))]);
  return new Set(theirs.flatMap((interview) => [interview, nameOf(interview)]).map((interview) => interviewIdOf(sourceId, interview)));
}

async function save(tx: OrganisationTransaction, { row }: Speaker, { id, applicationId, updatedAt, state }: KnownObject, interview: string | null = null): Promise<void> {
  await db.saveHookObject(tx, { sourceId: row.id, objectId: id, applicationId, interview, updatedAt, state });
}
