import * as db from "@tact/db";
import { type OrganisationTransaction, type PolicyRow, withOrganisation } from "@tact/db";
import { parameterTable, policies as profiles, policyValues, resolvePolicy } from "@tact/rules";
import { z } from "zod";
import { DomainError, invalidInput, notFound } from "../errors.ts";
import type { Page, PolicyView } from "../views/index.ts";
import { audit } from "./audit.ts";
import { pagedList } from "./page.ts";
import { newPolicyEdition as newPolicyEditionInput, policyById, policyPage } from "./policy-inputs.ts";
import { command, query } from "./use-case.ts";

type Overrides = Record<string, string | number>;

/** Every value of a policy: the base's, with what was said instead. */
function parametersOf(base: string, overrides: Overrides): PolicyView["parameters"] {
  const values = (policyValues(base)?.values ?? []).map(({ name, value }) => {
    const { unit, least, most, meaning } = parameterTable[name];
    return [name, { value: overrides[name] ?? value, unit, least, most, meaning, own: Object.hasOwn(overrides, name) }] as const;
  });
  return Object.fromEntries(values);
}

function ownView({ id, edition, name, base, overrides, validFrom, createdAt }: PolicyRow): PolicyView {
  return { id, edition, name, base, overrides: overrides as Overrides, validFrom, createdAt, parameters: parametersOf(base, overrides as Overrides) };
}

/** Policies that come with Tact, each in its newest edition. */
const comeAlong: readonly PolicyView[] = profiles.map(({ id, title, editions }) => ({
  id,
  edition: editions.at(-1)?.name ?? "",
  name: title,
  base: null,
  overrides: {},
  validFrom: null,
  createdAt: null,
  parameters: parametersOf(id, {}),
}));

const pageOfPolicies = pagedList("policies", z.string());
/** Those that come with Tact stand first. */
const placeOf = ({ id, edition, base }: PolicyView) => `${base === null ? 0 : 1} ${id} ${edition}`;

/** The policies that come with Tact, and every edition of the organisation's own. @throws DomainError `cursor-of-another-list` */
export const listPolicies = query("listPolicies", { permission: "policies:read", input: policyPage }, async (deps, { organisation }, input): Promise<Page<PolicyView>> => {
  const page = pageOfPolicies({ organisation }, input);
  const own = await withOrganisation(deps.db, { organisation, readOnly: true }, (tx) => db.listPolicies(tx));
  const all = [...comeAlong, ...own.map(ownView)].map((view) => ({ place: placeOf(view), view })).toSorted((a, b) => (a.place < b.place ? -1 : 1));
  const after = all.filter(({ place }) => page.after === undefined || place > page.after);
  return page.of(after.slice(0, page.rows), ({ place }) => place, ({ view }) => view);
});

/** @throws DomainError `not-found` */
export const getPolicy = query("getPolicy", { permission: "policies:read", input: policyById }, async (deps, { organisation }, { policyId, edition }): Promise<PolicyView> => {
  const found = comeAlong.find((policy) => policy.id === policyId && (edition === undefined || edition === policy.edition));
  if (found !== undefined) return found;
  return ownView(await withOrganisation(deps.db, { organisation, readOnly: true }, (tx) => ownEdition(tx, { policyId, edition }, deps.clock())));
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
    return ownView(made);
  });
});

/** @throws DomainError `invalid-input` with the place of each value that no policy can have */
export function refuseUnusable(base: string, overrides: Overrides): void {
  const { problems = [] } = resolvePolicy({ extends: base, parameters: overrides }, null);
  if (problems.length === 0) return;
  throw invalidInput(problems.map((problem) => ({ ...problem, pointer: problem.pointer.replace(/^\/policy\/parameters/, "/overrides").replace(/^\/policy\/extends$/, "/base") })));
}
