import { createHash } from "node:crypto";
import { claimIdempotencyPlace, findKeptAnswer, type IdempotencyPlace, type KeptAnswer, keepAnswer, withOrganisation } from "@tact/db";
import type { Context } from "hono";
import { boundedBytes } from "../bounded-body.ts";
import { DomainError } from "../errors.ts";
import type { Vault } from "../keys/sealed.ts";
import type { Deps, Scope } from "../use-cases/deps.ts";
import { idempotencyKeyOf } from "./idempotency-key.ts";
import type { RestDoor, RestEnv } from "./rest-door.ts";

/** How long a first answer is kept, in milliseconds: a day. */
const keptMilliseconds = 24 * 60 * 60_000;
/** Largest body that is compared; what a route itself takes may be less. */
const mostBytes = 16 * 1_048_576;
/** Headers of an answer that are kept with it. */
const keptHeaders = ["cache-control", "content-disposition", "etag", "location"];
/** Says that an answer is an earlier one. */
const replayedHeader = "idempotent-replayed";

/**
 * Does the work once for each `Idempotency-Key` of whoever asks, method and path: the same request again is answered with
 * the first answer. Key, work and answer are one transaction: what was refused, or ended in the middle, never was.
 * Without the header the work is simply done.
 * @throws DomainError `malformed-idempotency-key`, `idempotency-key-in-use` while the first still runs,
 *   `idempotency-key-reused` for another body, and what the work throws
 */
export async function answerOnce(c: Context<RestEnv>, door: RestDoor, scope: Scope, work: (door: RestDoor) => Promise<Response>): Promise<Response> {
  const header = c.req.header("idempotency-key");
  if (header === undefined || c.req.method !== "POST") return await work(door);
  const { deps } = door;
  const place: IdempotencyPlace = { owner: scope.actor.id, method: "POST", path: c.req.path, key: idempotencyKeyOf(header) };
  const sent = c.req.raw;
  const bytes = await boundedBytes(sent, mostBytes);
  const bodyHash = createHash("sha256").update(bytes).digest("hex");
  return await withOrganisation(deps.db, { organisation: scope.organisation }, async (tx) => {
    if (!(await claimIdempotencyPlace(tx, place))) throw stillRunning();
    const kept = await findKeptAnswer(tx, place);
    if (kept !== null && Date.parse(kept.createdAt) + keptMilliseconds > Date.parse(deps.clock())) {
      if (kept.bodyHash !== bodyHash) throw reused();
      return opened(deps, scope, place, kept);
    }
    c.req.raw = new Request(sent.url, { method: sent.method, headers: sent.headers, body: new Uint8Array(bytes) });
    // What the work opens for itself joins this transaction.
    const answer = await work({ ...door, deps: { ...deps, db: tx } });
    return answer.ok ? await keep(answer, (closed) => keepAnswer(tx, place, { ...closed, bodyHash }), { deps, scope, place }) : answer;
  });
}

interface Kept {
  deps: Deps;
  scope: Scope;
  place: IdempotencyPlace;
}

/** Answers may hold what is told once, such as a new key: they are kept sealed, each for its own place. */
const contextOf = ({ organisation }: Scope, { owner, path, key }: IdempotencyPlace) => JSON.stringify(["answer", organisation, owner, path, key]);

async function keep(answer: Response, store: (kept: Omit<KeptAnswer, "bodyHash">) => Promise<void>, { deps, scope, place }: Kept): Promise<Response> {
  const bytes = Buffer.from(await answer.arrayBuffer());
  await store({
    status: answer.status,
    contentType: answer.headers.get("content-type") ?? "",
    headers: Object.fromEntries(keptHeaders.flatMap((name) => (answer.headers.has(name) ? [[name, answer.headers.get(name) ?? ""]] : []))),
    body: vaultOf(deps).seal(bytes.toString("latin1"), contextOf(scope, place)),
    createdAt: deps.clock(),
  });
  return new Response(bodyFor(answer.status, bytes), { status: answer.status, headers: answer.headers });
}

function opened(deps: Deps, scope: Scope, place: IdempotencyPlace, { status, contentType, headers, body }: KeptAnswer): Response {
  const bytes = Buffer.from(vaultOf(deps).unseal(body, contextOf(scope, place)), "latin1");
  const type = contentType === "" ? {} : { "content-type": contentType };
  return new Response(bodyFor(status, bytes), { status, headers: { ...headers, ...type, [replayedHeader]: "true" } });
}

function vaultOf({ vault }: Deps): Vault {
  if (vault === undefined) throw new Error("answers are kept sealed, and there is no vault");
  return vault;
}

const bodyFor = (status: number, bytes: Buffer) => (status === 204 ? null : new Uint8Array(bytes));

function stillRunning(): DomainError {
  return new DomainError("idempotency-key-in-use", "The first request with this Idempotency-Key still runs. Send it again in a moment.", [], { retryAfter: 1 });
}

function reused(): DomainError {
  return new DomainError("idempotency-key-reused", "This Idempotency-Key came with another body before. Take a new key for a new request.");
}
