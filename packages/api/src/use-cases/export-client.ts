import { rerenderFeed } from "@tact/calendar";
import * as db from "@tact/db";
import { type ApplicationContext, type FeedRow, type OrganisationTransaction, withOrganisation } from "@tact/db";
import type { Fact } from "@tact/facts";
import { strToU8, zipSync } from "fflate";
import { writeCsv } from "../csv/write-csv.ts";
import { notFound } from "../errors.ts";
import { snakeCased } from "../rest/snake-case.ts";
import type { ExportedFileView } from "../views/export.ts";
import type { Deps } from "./deps.ts";
import { factRecords } from "./fact-records.ts";
import { feedDocumentOf } from "./feed-document-of.ts";
import { byId } from "./inputs.ts";
import { planOf } from "./plan-of.ts";
import { query } from "./use-case.ts";

/**
 * All that is kept of a client, in one ZIP: `client.json` with everything, `facts.csv` and `steps.csv` for spreadsheets, and
 * `follow-ups.ics` for a calendar. Secrets and their hashes are left out.
 * @throws DomainError `not-found`
 */
export const exportClient = query("exportClient", { permission: "exports:read", input: byId }, async (deps, { organisation }, { id }): Promise<ExportedFileView> => {
  return await withOrganisation(deps.db, { organisation, readOnly: true, snapshot: true }, async (tx) => {
    const client = await db.findClient(tx, id);
    if (client === null) throw notFound("client");
    const applications = await applicationsIn(tx, deps, await db.listApplications(tx, { clientId: id, archived: "include" }));
    const { orgId: _organisation, nextReminderAt: _next, ...told } = client;
    const whole = {
      exportedAt: deps.clock(),
      client: told,
      applications: applications.map(({ rows: _rows, facts: _facts, context: _context, ...application }) => application),
      calendarLinks: (await db.listFeeds(tx, { clientId: id })).map(({ orgId: _org, secretHash: _hash, ...link }) => link),
      portalLinks: (await db.listPortalLinks(tx, { clientId: id, limit: 1_000 })).map(({ orgId: _org, secretHash: _hash, ...link }) => link),
      mails: (await db.mailsOfClient(tx, id)).map(({ orgId: _org, dedupeKey: _key, ...mail }) => mail),
    };
    const files = {
      "client.json": `${JSON.stringify(snakeCased(whole), null, 2)}\n`,
      "facts.csv": factsCsv(applications),
      "steps.csv": stepsCsv(applications),
      "follow-ups.ics": await calendarIn(tx, deps, id),
    };
    const bytes = zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), { mtime: deps.clock() });
    return { fileName: `client-${id}.zip`, mediaType: "application/zip", content: Buffer.from(bytes).toString("base64") };
  });
});

async function applicationsIn(tx: OrganisationTransaction, deps: Deps, contexts: readonly ApplicationContext[]) {
  const ids = contexts.map(({ application }) => application.id);
  const told = Map.groupBy(await db.hookObjectsOf(tx, ids), ({ applicationId }) => applicationId);
  const invitations = Map.groupBy(await db.listInvitationsOf(tx, ids), ({ applicationId }) => applicationId);
  const drafts = Map.groupBy(await db.listDraftsOf(tx, ids), ({ applicationId }) => applicationId);
  const applications = [];
  for (const context of contexts) {
    const { orgId: _organisation, ...application } = context.application;
    const rows = await db.listFacts(tx, application.id);
    const facts = rows.map(({ body }) => body);
    applications.push({
      ...application,
      employer: { id: context.employer.id, name: context.employer.name, timeZone: context.employer.timeZone, region: context.employer.region },
      plan: planOf(context, facts, deps.clock()),
      keptDrafts: (drafts.get(application.id) ?? []).map(({ orgId: _org, applicationId: _application, madeFrom: _made, ...draft }) => draft),
      factRecords: factRecords(rows),
      revisions: (await db.listRevisions(tx, application.id)).map(({ number, madeAt, actorKind, actorName, factIds, diff }) => ({ number, madeAt, actor: { kind: actorKind, name: actorName }, factIds, diff })),
      invitations: (invitations.get(application.id) ?? []).map(({ orgId: _org, ...invitation }) => invitation),
      toldByOtherSystems: (told.get(application.id) ?? []).map(({ objectId, interview, updatedAt, state }) => ({ object: objectId, interview, updatedAt, state })),
      rows,
      facts,
      context,
    });
  }
  return applications;
}

type Exported = Awaited<ReturnType<typeof applicationsIn>>[number];

function factsCsv(applications: readonly Exported[]): string {
  const rows = applications.flatMap(({ context, factRecords: records }) =>
    records.map(({ fact, recordedAt, actor, source, retractedBy }) => [
      context.employer.name,
      context.application.role,
      fact.type,
      fact.at,
      JSON.stringify(snakeCased(restOf(fact))),
      recordedAt,
      actor.name,
      source,
      retractedBy,
    ]),
  );
  return writeCsv(["employer", "role", "type", "at", "content", "recorded_at", "recorded_by", "source", "retracted_by"], rows);
}

function restOf({ type: _type, at: _at, ...rest }: Fact): object {
  return rest;
}

function stepsCsv(applications: readonly Exported[]): string {
  const rows = applications.flatMap(({ context, plan }) =>
    plan.steps.map(({ title, kind, status, channel, window }) => [context.employer.name, context.application.role, title, kind, status, channel, window.opens, window.ideal, window.by, window.closes]),
  );
  return writeCsv(["employer", "role", "title", "kind", "status", "channel", "opens", "ideal", "by", "closes"], rows);
}

/** The client's calendar as a link of their own would show it, in full and with the interviews. */
async function calendarIn(tx: OrganisationTransaction, deps: Deps, clientId: string): Promise<string> {
  const now = deps.clock();
  const link = { id: `export-${clientId}`, scope: "client", clientId, applicationId: null, userId: "", privacy: "full", form: "events", interviews: true, createdAt: now };
  const { document } = await feedDocumentOf(tx, deps, link as unknown as FeedRow, now);
  return rerenderFeed(document, {}, now).text;
}
