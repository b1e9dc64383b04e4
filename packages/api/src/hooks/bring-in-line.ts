import * as db from "@tact/db";
import type { OrganisationTransaction } from "@tact/db";
import type { Fact, FactDraft } from "@tact/facts";
import { DomainError } from "../errors.ts";
import type { Deps, Scope } from "../use-cases/deps.ts";
import { factRecords } from "../use-cases/fact-records.ts";
import { recordIn } from "../use-cases/record-facts.ts";

/** What came of facts: recorded, nothing new, or refused by the application as a whole, with the code of the refusal. */
export type Recording = { outcome: "recorded" } | { outcome: "unchanged" } | { outcome: "refused"; code: string };

/** Facts of a hook source for one application. */
export interface ToldFacts {
  applicationId: string;
  /** `ashby`: what the facts came through. */
  source: string;
  facts: readonly Fact[];
}

/** Records facts as they were told, those that are not recorded yet. Their ids say which are. */
export async function recordTold(tx: OrganisationTransaction, deps: Deps, scope: Scope, { applicationId, source, facts }: ToldFacts): Promise<Recording> {
  if ((await db.lockApplication(tx, applicationId)) === null) return { outcome: "refused", code: "not-found" };
  const known = new Set((await db.listFacts(tx, applicationId)).map(({ id }) => id));
  const added = [...new Map(facts.toReversed().map((fact) => [fact.id, fact])).values()].toReversed().filter(({ id }) => !known.has(id));
  return await record(tx, deps, scope, { applicationId, source, drafts: added });
}

/**
 * Brings what an application holds of some interviews in line with what follows from all that was told of them: what is
 * missing is recorded, what no longer follows is retracted, and what this source itself took back and follows again holds
 * again. What a person took back stays so.
 *
 * @param interviews ids of the interviews within the application, those too that nothing is told of any more
 */
export async function bringInLine(
  tx: OrganisationTransaction,
  deps: Deps,
  scope: Scope,
  { applicationId, source, facts, interviews }: ToldFacts & { interviews: ReadonlySet<string> },
): Promise<Recording> {
  if ((await db.lockApplication(tx, applicationId)) === null) return { outcome: "refused", code: "not-found" };
  const rows = await db.listFacts(tx, applicationId);
  const isOwn = (row: db.FactRow | undefined) => row?.actorId === scope.actor.id;
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const own = factRecords(rows).filter(({ fact }) => isOwn(rowOf.get(fact.id)) && "interview" in fact && interviews.has(fact.interview ?? ""));
  const wanted = new Set(facts.map(({ id }) => id));
  const held = new Map(own.map((one) => [one.fact.id, one]));
  const at = deps.clock();
  const retracted = (fact: string): FactDraft => ({ type: "fact-retracted", at, fact });
  const drafts: FactDraft[] = [
    ...facts.filter(({ id }) => !rowOf.has(id)),
    ...facts.flatMap(({ id }) => {
      const by = held.get(id)?.retractedBy ?? null;
      return by !== null && isOwn(rowOf.get(by)) ? [retracted(by)] : [];
    }),
    ...own.filter(({ fact, retractedBy }) => retractedBy === null && !wanted.has(fact.id)).map(({ fact }) => retracted(fact.id)),
  ];
  return await record(tx, deps, scope, { applicationId, source, drafts });
}

async function record(
  tx: OrganisationTransaction,
  deps: Deps,
  scope: Scope,
  told: { applicationId: string; source: string; drafts: readonly FactDraft[] },
): Promise<Recording> {
  if (told.drafts.length === 0) return { outcome: "unchanged" };
  try {
    await recordIn(tx, deps, scope, { ...told, unusable: "keep" });
    return { outcome: "recorded" };
  } catch (error) {
    // The plan is made before anything is written: the transaction goes on.
    if (error instanceof DomainError) return { outcome: "refused", code: error.code };
    throw error;
  }
}
