import * as db from "@tact/db";
import { type ApplicationContext, withOrganisation } from "@tact/db";
import type { Fact, Plan, PlanDiff } from "@tact/facts";
import { id } from "@tact/facts";
import { diff, isRefusal } from "@tact/rules";
import { z } from "zod";
import { notFound } from "../errors.ts";
import type { OfferView, OtherApplication, OtherApplicationsView } from "../views/index.ts";
import { applicationSummary } from "./applications.ts";
import { factRecords } from "./fact-records.ts";
import { planOf, tryPlan } from "./plan-of.ts";
import { query } from "./use-case.ts";

const mostOthers = 100;

interface Standing {
  context: ApplicationContext;
  facts: Fact[];
  /** Facts that were not taken back. */
  inForce: Fact[];
  plan: Plan;
  offer: OfferView | null;
}

const isOpen = ({ plan }: Standing) => plan.state !== "offer" && plan.state !== "ended";

/**
 * The client's other applications, and what an offer in one means for the others: what recording it as a competing offer
 * would change. Those that are put away are left out. Nothing is stored. @throws DomainError `not-found`
 */
export const otherApplications = query("otherApplications", { permission: "applications:read", input: z.strictObject({ applicationId: id }) }, async (deps, { organisation }, { applicationId }): Promise<OtherApplicationsView> => {
  const now = deps.clock();
  const { contexts, rows } = await withOrganisation(deps.db, { organisation, readOnly: true, snapshot: true }, async (tx) => {
    const own = await db.findApplication(tx, applicationId);
    if (own === null) throw notFound("application");
    const listed = await db.listApplications(tx, { clientId: own.client.id, archived: "exclude", limit: mostOthers + 1 });
    const others = listed.filter(({ application }) => application.id !== applicationId).slice(0, mostOthers);
    const found = [own, ...others];
    return { contexts: found, rows: await db.listFactsOf(tx, found.map(({ application }) => application.id)) };
  });
  const [here, ...others] = contexts.map((context) => standing(context, rows.filter(({ applicationId: of }) => of === context.application.id), now));
  if (here === undefined) throw notFound("application");
  const data = others.toSorted((a, b) => rankOf(a) - rankOf(b)).map((other): OtherApplication => {
    const { told, effect } = effectBetween(here, other, now);
    return { application: applicationSummary(other.context, other.plan), offer: other.offer, told, effect };
  });
  return { offer: here.offer, data };
});

function standing(context: ApplicationContext, rows: db.FactRow[], now: string): Standing {
  const records = factRecords(rows);
  const facts = records.map(({ fact }) => fact);
  const inForce = records.filter(({ retractedBy }) => retractedBy === null).map(({ fact }) => fact);
  const plan = planOf(context, facts, now);
  return { context, facts, inForce, plan, offer: plan.state === "offer" ? offerOf(inForce) : null };
}

/** The latest offer on record. */
function offerOf(facts: readonly Fact[]): OfferView | null {
  const offers = facts.filter((fact) => fact.type === "offer-received").toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));
  const [latest] = offers;
  return latest === undefined ? null : { fact: latest.id, at: new Date(latest.at).toISOString(), answerBy: latest.answerBy ?? null };
}

const rankOf = (other: Standing) => (other.offer !== null ? 0 : isOpen(other) ? 1 : 2);

/** What the offer of one of two applications would change of the one that is still open. */
function effectBetween(here: Standing, other: Standing, now: string): { told: boolean; effect: PlanDiff | null } {
  const [offer, open] = other.offer !== null ? [other.offer, here] : [here.offer, other];
  if (offer === null || !isOpen(open)) return { told: false, effect: null };
  const told = open.inForce.some((fact) => fact.type === "competing-offer" && Date.parse(fact.at) >= Date.parse(offer.at));
  return told ? { told, effect: null } : { told, effect: effectOn(open, offer, now) };
}

function effectOn({ context, facts, plan }: Standing, { answerBy }: OfferView, now: string): PlanDiff | null {
  const told: Fact = { id: "told", type: "competing-offer", at: now, ...(answerBy === null ? {} : { answerBy }) };
  const after = tryPlan(context, [...facts, told], now);
  return isRefusal(after) ? null : diff(plan, after);
}
