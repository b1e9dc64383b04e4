import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { checkFeed, type FeedMemory, memoryOfFeed, rerenderFeed } from "@tact/calendar";
import * as db from "@tact/db";
import type { FeedDocumentRow, OrganisationTransaction } from "@tact/db";
import type { Deps } from "./deps.ts";
import { feedDocumentOf } from "./feed-document-of.ts";
import { feedSecretForm, secretHash } from "./feed-secret.ts";

const zip = promisify(gzip);
const brotli = promisify(brotliCompress);

/** Beyond this much work for it, brotli gains little on calendars. */
const brotliQuality = 5;

/** No rendering is trusted for longer: zone data and the renderer itself may have changed with a new version. */
const freshForHours = 24;

/**
 * Renders a feed that this transaction has locked, from what it sees, and stores the bytes with what they told. The bytes
 * of an unchanged plan are the same, and so are then the ETag and the time of the last change.
 * @throws Error where it cannot be sent: nothing is stored then
 */
export async function renderStoredFeed(tx: OrganisationTransaction, deps: Deps, feed: FeedDocumentRow): Promise<void> {
  const now = deps.clock();
  const { document, nextChange } = await feedDocumentOf(tx, deps, feed, now);
  const told = toldBy(feed);
  const { text, memory, lastModified } = rerenderFeed(document, told, now);
  refuseUnsendable(text, told, await secretsIn(tx, text));
  await store(tx, feed, text, { memory, lastModified, renderedAt: now, freshUntil: freshUntil(now, nextChange) });
}

/** The same for whoever reads or writes: where it cannot be sent, the last good bytes stay, it stays stale, and `deps.report` is told. */
export async function renderOrKeep(tx: OrganisationTransaction, deps: Deps, feed: FeedDocumentRow): Promise<void> {
  try {
    await renderStoredFeed(tx, deps, feed);
  } catch (error) {
    if (db.databaseError(error) !== null || db.isUnavailable(error)) throw error;
    deps.report?.(`feed ${feed.id} cannot be rendered: its last good bytes stay`, error);
  }
}

/** What the feed told before; of one that was stored without a memory, what its text told. */
function toldBy({ memory, document }: FeedDocumentRow): FeedMemory {
  if (memory !== null) return memory;
  return document === null ? {} : memoryOfFeed(Buffer.from(document).toString("utf8"));
}

/** @throws Error with the first problem's code and place, and without any text of the feed */
function refuseUnsendable(text: string, memory: FeedMemory, secrets: readonly string[]): void {
  const [problem] = checkFeed(text, { memory, secrets });
  if (problem !== undefined) throw new Error(`${problem.code ?? "feed"} at ${problem.pointer}: ${problem.detail}`);
}

/** Texts of a feed that are the address of a calendar link of the same organisation: somebody put it into a note. */
async function secretsIn(tx: OrganisationTransaction, text: string): Promise<string[]> {
  const found = [...new Set(text.replaceAll("\r\n ", "").match(feedSecretForm))];
  if (found.length === 0) return [];
  const known = new Set((await db.listFeeds(tx)).map(({ secretHash: hash }) => hash));
  return found.filter((secret) => known.has(secretHash(secret)));
}

type Told = Pick<db.FeedRendering, "memory" | "lastModified" | "renderedAt" | "freshUntil">;

async function store(tx: OrganisationTransaction, feed: FeedDocumentRow, text: string, { lastModified, ...told }: Told): Promise<void> {
  const document = Buffer.from(text, "utf8");
  const etag = createHash("sha256").update(document).digest("base64url").slice(0, 27);
  if (etag === feed.etag && feed.document !== null && feed.documentBr !== null) return await db.confirmRendering(tx, feed.id, told);
  const [documentGzip, documentBr] = await Promise.all([
    zip(document, { level: constants.Z_BEST_COMPRESSION }),
    brotli(document, { params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality, [constants.BROTLI_PARAM_SIZE_HINT]: document.length } }),
  ]);
  await db.saveRendering(tx, feed.id, { ...told, document, documentGzip, documentBr, etag, lastModified: after(lastModified, feed.lastModified) });
}

const wholeSeconds = (instant: string) => Math.floor(Date.parse(instant) / 1000);

/** Another second than that of the rendering before: who asks by date alone must be told of two changes within one. */
function after(lastModified: string, previous: string | null): string {
  if (previous === null || wholeSeconds(lastModified) > wholeSeconds(previous)) return lastModified;
  return new Date((wholeSeconds(previous) + 1) * 1000).toISOString();
}

function freshUntil(now: string, nextChange: string | null): string {
  const latest = new Date(Date.parse(now) + freshForHours * 3_600_000).toISOString();
  return nextChange !== null && nextChange < latest ? nextChange : latest;
}
