import * as db from "@tact/db";
import { type ApplicationContext, type OrganisationTransaction, withOrganisation } from "@tact/db";
import { type Fact, id } from "@tact/facts";
import { z } from "zod";
import { notFound } from "../errors.ts";
import type { Page, RevisionView } from "../views/index.ts";
import { pagedList, paging } from "./page.ts";
import { query } from "./use-case.ts";

const revisionPage = z.strictObject({ applicationId: id, ...paging });
const pageOfRevisions = pagedList("revisions", z.int().min(1));

/** What each change did to the plan of an application, the newest first. @throws DomainError `not-found` */
export const listRevisions = query("listRevisions", { permission: "plans:read", input: revisionPage }, async (deps, { organisation }, input): Promise<Page<RevisionView>> => {
  const page = pageOfRevisions({ organisation }, input);
  const { applicationId } = input;
  return await withOrganisation(deps.db, { organisation, readOnly: true, snapshot: true }, async (tx) => {
    if ((await db.findApplication(tx, applicationId)) === null) throw notFound("application");
    const rows = await db.listRevisions(tx, applicationId, { limit: page.rows, ...(page.after === undefined ? {} : { before: page.after }) });
    const views = new Map((await revisionsIn(tx, applicationId, rows)).map((view) => [view.number, view]));
    return page.of(rows, ({ number }) => number, ({ number }) => views.get(number) as RevisionView);
  });
});

async function revisionsIn(tx: OrganisationTransaction, applicationId: ApplicationContext["application"]["id"], rows: readonly db.RevisionSummaryRow[]): Promise<RevisionView[]> {
  return revisionViews(rows, (await db.listFacts(tx, applicationId)).map(({ body }) => body));
}

/** Revisions with the types of the facts that led to them. */
export function revisionViews(revisions: readonly db.RevisionSummaryRow[], facts: readonly Fact[]): RevisionView[] {
  const typeOf = new Map(facts.map(({ id: factId, type }) => [factId, type]));
  return revisions.map(({ id: revisionId, number, madeAt, actorKind, actorName, factIds, diff }) => ({
    id: revisionId,
    number,
    madeAt,
    actor: { kind: actorKind, name: actorName },
    facts: factIds.flatMap((fact) => {
      const type = typeOf.get(fact);
      return type === undefined ? [] : [{ id: fact, type }];
    }),
    diff,
  }));
}
