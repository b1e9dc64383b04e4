import { permissionsOfRole, scopesOfKeys } from "../../src/permissions.ts";
import type { Role } from "../../src/views/index.ts";
import { publicUrl } from "../../testing/test-house.ts";
import { argumentsOf } from "./arguments.ts";
import { chanceOf } from "./chance.ts";
import { leaks } from "./judge.ts";
import { type Operation, operations } from "./operations.ts";
import { credentialsFor } from "./sequences.ts";
import type { Credentials, Side } from "./side.ts";
import type { Answer, World } from "./world.ts";

/** Who asks for what is another's, or for what they may not have. */
export const askers = ["anonymous", "other organisation", "wrong role", "wrong scope", "revoked key", "test key"] as const;
export type AskerName = (typeof askers)[number];

/** One cell: an operation, asked by somebody who must not get what it is for. */
export interface Cell {
  operation: Operation;
  asker: AskerName;
}

export const cells: readonly Cell[] = operations.flatMap((operation) => askers.map((asker) => ({ operation, asker })));

/** The two organisations of a matrix, and everybody who asks. */
export interface Cast {
  mine: Side;
  theirs: Side;
  roles: Readonly<Record<Role, Credentials>>;
  revoked: Credentials;
  test: Credentials;
  /** Keys that lack one scope each. */
  without: ReadonlyMap<string, Credentials>;
  noScopes: Credentials;
  testKeyId: string;
}

export async function castOf(world: World): Promise<Cast> {
  const [mine, theirs] = [await world.side("ASPEN"), await world.side("BIRCH")];
  const { organisation } = mine;
  const roles = { owner: mine.owner, coach: await world.member(organisation, "coach"), viewer: await world.member(organisation, "viewer") };
  const without = new Map<string, Credentials>();
  for (const scope of scopesOfKeys) without.set(scope, await world.key(organisation, { scopes: scopesOfKeys.filter((each) => each !== scope) }));
  const [revoked, test, noScopes] = [await world.key(organisation, { revoked: true }), await world.key(organisation, { kind: "test" }), await world.key(organisation, { scopes: [] })];
  // Made at the first use of a test key, and no fault of the operation that is asked first.
  await world.ask(new Request(`${publicUrl}/v1/clients`), test);
  return { mine, theirs, roles, without, revoked, test, noScopes, testKeyId: await world.testKeyOf(mine) };
}

/** What an asker comes with; null for nobody. Where every role may, the link of a client is the wrong role. */
function credentialsOf({ operation, asker }: Cell, { mine, theirs, roles, revoked, test, without, noScopes }: Cast): Credentials {
  const { permission } = operation;
  switch (asker) {
    case "anonymous":
      return {};
    case "other organisation":
      return credentialsFor(operation, theirs);
    case "wrong role": {
      if (permission.startsWith("portal:")) return roles.owner;
      const lacking = (["viewer", "coach"] as const).find((role) => permission !== "signed-in" && permission !== "open" && !permissionsOfRole[role].has(permission as never));
      return lacking === undefined ? mine.portal : roles[lacking];
    }
    case "wrong scope":
      return without.get(permission) ?? noScopes;
    case "revoked key":
      return revoked;
    case "test key":
      return test;
  }
}

/** Asks one operation of one organisation's things, in the asker's own words. */
async function askFor(world: World, cell: Cell, cast: Cast): Promise<{ answer: Answer; sent: string }> {
  const { operation, asker } = cell;
  const words = asker === "other organisation" ? cast.theirs : asker === "test key" ? { ...cast.mine, marker: "CEDAR" } : cast.mine;
  const choice = { chance: chanceOf(1), named: cast.mine, words, optional: operation.kind === "query" ? 0 : 0.5, which: 3 };
  const request = operation.request(argumentsOf(operation, choice));
  const sent = `${decodeURIComponent(request.url)} ${await request.clone().text()}`;
  return { sent, answer: await world.ask(request, credentialsOf(cell, cast)) };
}

/** What is wrong with a cell, a sentence each: it answers as it must not, or tells what it must not. */
export async function faultsOf(world: World, cell: Cell, cast: Cast, owners: ReadonlyMap<string, string>): Promise<string[]> {
  const { operation, asker } = cell;
  const { answer, sent } = await askFor(world, cell, cast);
  const expected = refusalsOf(cell);
  const where = `${operation.name}: ${asker}`;
  const wrong = expected === null || expected.includes(answer.status) ? [] : [`${where}: answered ${answer.status} and not ${expected.join(" or ")}: ${answer.text.slice(0, 200)}`];
  return [...wrong, ...leaks({ operation, asker: strangerOf(cell, cast), others: [cast.mine], sent, answer }, owners)];
}

/** Whose things an asker may be told: a test key knows itself, although it is kept with the live keys. */
function strangerOf({ operation, asker }: Cell, { mine, theirs, testKeyId }: Cast): Side {
  const marker = `${operation.name}: ${asker}`;
  return asker === "test key" ? { ...theirs, marker, organisation: `${mine.organisation}_test`, knows: [testKeyId] } : { ...theirs, marker };
}

/** The statuses that a cell must answer with; null where the answer may be a success that tells nothing. */
function refusalsOf({ operation: { permission }, asker }: Cell): number[] | null {
  if (permission === "open") return asker === "revoked key" ? [200, 401, 404, 422] : null;
  switch (asker) {
    case "anonymous":
    case "revoked key":
      return [401];
    case "wrong role":
    case "wrong scope":
      return [403];
    default:
      return null;
  }
}

/** What an organisation is answered itself, asked for no more than must be said: the refusals of others mean something where this is a success. */
export async function ownAnswer(world: World, operation: Operation, side: Side, which: number): Promise<Answer> {
  const choice = { chance: chanceOf(7), named: side, words: side, optional: 0, which };
  return await world.ask(operation.request(argumentsOf(operation, choice)), credentialsFor(operation, side));
}
