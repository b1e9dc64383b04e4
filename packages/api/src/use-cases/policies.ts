import * as db from "@tact/db";
import { type OrganisationTransaction, type PolicyRow, type PolicyUse, withOrganisation } from "@tact/db";
import { type Basis, parameterTable, policies as profiles, policyValues, resolvePolicy } from "@tact/rules";
import { z } from "zod";
import { DomainError, invalidInput, notFound } from "../errors.ts";
import type { Page, PolicyView } from "../views/index.ts";
import { audit } from "./audit.ts";
import { pagedList } from "./page.ts";
import { policyForNew } from "./policy.ts";
import { newPolicyEdition as newPolicyEditionInput, policyById, policyChoice, policyPage } from "./policy-inputs.ts";
import { command, query } from "./use-case.ts";

type Overrides = Record<string, string | number>;

/** Every value of a policy: the base's, with what was said instead. */
function parametersOf(base: string, overrides: Overrides): PolicyView["parameters"] {
  const values = (policyValues(base)?.values ?? []).map(({ name, value, basis }) => {
    const { unit, least, most, meaning } = parameterTable[name];
    return [name, { value: overrides[name] ?? value, unit, least, most, meaning, own: Object.hasOwn(overrides, name), usual: value, basis: basisView(basis) }] as const;
  });
  return Object.fromEntries(values);
}

function basisView(basis: Basis): PolicyView["parameters"][string]["basis"] {
  return basis.by === "ours" ? { by: "ours", text: basis.why, source: null } : { by: "source", text: basis.point, source: basis.source };
}

/** A policy as it is written down, without what is planned with it. */
type Written = Omit<PolicyView, "applications" | "chosen" | "clients">;

function ownView({ id, edition, name, base, overrides, validFrom, createdAt }: PolicyRow): Written {
  return { id, edition, name, base, overrides: overrides as Overrides, validFrom, createdAt, parameters: parametersOf(base, overrides as Overrides) };
}

/** Policies that come with Tact, each in its newest edition. */
const comeAlong: readonly Written[] = profiles.map(({ id, title, editions }) => ({
  id,
  edition: editions.at(-1)?.name ?? "",
  name: title,
  base: null,
  overrides: {},
  validFrom: null,
  createdAt: null,
  parameters: parametersOf(id, {}),
}));

/** Clients who are named beside the policy of their choice. */
const mostClients = 200;

/** What is planned with policies, and what will be. */
interface InUse {
  planned: readonly PolicyUse[];
  clients: Awaited<ReturnType<typeof db.listPolicyClients>>;
  chosen: string;
}

async function readUse(tx: OrganisationTransaction): Promise<InUse> {
  const organisation = await db.findOrganisation(tx);
  return { planned: await db.listPolicyUse(tx), clients: await db.listPolicyClients(tx, mostClients), chosen: organisation?.policyId ?? "standard" };
}

function withUse(policy: Written, { planned, clients, chosen }: InUse): PolicyView {
  const { id, edition } = policy;
  return {
    ...policy,
    applications: planned.find((use) => use.policyId === id && use.edition === edition)?.applications ?? 0,
    chosen: chosen === id,
    clients: clients.filter(({ policyId }) => policyId === id).map(({ id: clientId, name }) => ({ id: clientId, name })),
  };
}

const pageOfPolicies = pagedList("policies", z.string());
/** Those that come with Tact stand first. */
const placeOf = ({ id, edition, base }: Written) => `${base === null ? 0 : 1} ${id} ${edition}`;

/** The policies that come with Tact, and every edition of the organisation's own. @throws DomainError `cursor-of-another-list` */
export const listPolicies = query("listPolicies", { permission: "policies:read", input: policyPage }, async (deps, { organisation }, input): Promise<Page<PolicyView>> => {
  const page = pageOfPolicies({ organisation }, input);
  const { own, use } = await withOrganisation(deps.db, { organisation, readOnly: true, snapshot: true }, async (tx) => ({ own: await db.listPolicies(tx), use: await readUse(tx) }));
  const all = [...comeAlong, ...own.map(ownView)].map((view) => ({ place: placeOf(view), view })).toSorted((a, b) => (a.place < b.place ? -1 : 1));
  const after = all.filter(({ place }) => page.after === undefined || place > page.after);
  return page.of(after.slice(0, page.rows), ({ place }) => place, ({ view }) => withUse(view, use));
});

/** @throws DomainError `not-found` */
export const getPolicy = query("getPolicy", { permission: "policies:read", input: policyById }, async (deps, { organisation }, { policyId, edition }): Promise<PolicyView> => {
  const found = comeAlong.find((policy) => policy.id === policyId && (edition === undefined || edition === policy.edition));
  return await withOrganisation(deps.db, { organisation, readOnly: true, snapshot: true }, async (tx) => {
    const policy = found ?? ownView(await ownEdition(tx, { policyId, edition }, deps.clock()));
    return withUse(policy, await readUse(tx));
  });
});

/** An edition of the organisation's own policies; the newest in force where none is named. @throws DomainError `not-found` */
export async function ownEdition(tx: OrganisationTransaction, { policyId, edition }: { policyId: string; edition?: string | undefined }, now: string): Promise<PolicyRow> {
  const editions = await db.listPolicyEditions(tx, policyId);
  const found = editions.find((each) => (edition === undefined ? each.validFrom <= now : each.edition === edition));
  if (found === undefined) throw notFound(editions.length === 0 ? "policy" : "edition of this policy");
  return found;
}

/** Editions of an organisation's own policies: each is read whole when they are listed. */
const mostEditions = 200;

/**
 * Adds an edition to the organisation's own policies, or a policy with its first one. Nothing that is planned moves by
 * itself: new applications take it, and others are moved to it.
 * @throws DomainError `not-found` (no such policy of theirs), `invalid-input` (a parameter that there is not, or out of its bounds), `too-many-policies`
 */
export const newPolicyEdition = command("newPolicyEdition", { permission: "policies:write", input: newPolicyEditionInput }, async (deps, scope, input): Promise<PolicyView> => {
  const { name, base = "standard", overrides } = input;
  refuseUnusable(base, overrides);
  return await withOrganisation(deps.db, scope, async (tx) => {
    const all = await db.listPolicies(tx);
    const earlier = all.filter(({ id }) => id === input.policyId);
    if (input.policyId !== undefined && earlier.length === 0) throw notFound("policy");
    if (all.length >= mostEditions) throw new DomainError("too-many-policies", `An organisation has at most ${mostEditions} editions of policies of its own.`);
    const createdAt = deps.clock();
    const made = await db.insertPolicyEdition(tx, {
      id: input.policyId ?? deps.ids("policy"),
      edition: String(earlier.length + 1),
      name,
      base,
      overrides,
      validFrom: input.validFrom ?? createdAt,
      createdBy: scope.actor.id,
      createdAt,
    });
    await audit(tx, deps, scope, "policy.edition-added", made.id);
    return withUse(ownView(made), await readUse(tx));
  });
});

/** @throws DomainError `invalid-input` with the place of each value that no policy can have */
export function refuseUnusable(base: string, overrides: Overrides): void {
  const { problems = [] } = resolvePolicy({ extends: base, parameters: overrides }, null);
  if (problems.length === 0) return;
  throw invalidInput(problems.map((problem) => ({ ...problem, pointer: problem.pointer.replace(/^\/policy\/parameters/, "/overrides").replace(/^\/policy\/extends$/, "/base") })));
}

/**
 * Chooses what new applications are planned with, of one client or of everybody who has no choice of their own. Those that
 * there are stay as they are until they are moved. Answers with the policy that holds now.
 * @throws DomainError `not-found` (no such client, or no policy of that name that is in force)
 */
export const choosePolicy = command("choosePolicy", { permission: "policies:write", input: policyChoice }, async (deps, scope, { policyId, clientId }): Promise<PolicyView> => {
  const now = deps.clock();
  return await withOrganisation(deps.db, scope, async (tx) => {
    if (policyId !== null) await policyForNew(tx, policyId, now);
    if (clientId === undefined) await db.updateOrganisation(tx, { policyId });
    else if ((await db.updateClient(tx, clientId, { policyId }, now)) === null) throw notFound("client");
    await audit(tx, deps, scope, "policy.chosen", clientId ?? scope.organisation);
    const use = await readUse(tx);
    const holds = policyId ?? (clientId === undefined ? "standard" : use.chosen);
    return withUse(comeAlong.find(({ id }) => id === holds) ?? ownView(await ownEdition(tx, { policyId: holds }, now)), use);
  });
});
