import type { AppRouter } from "@tact/api";
import type { TRPCLink } from "@trpc/client";
import { observable } from "@trpc/server/observable";

/** Ids of facts that this tab recorded, and of revisions and versions that its edits led to: so that a page can tell what somebody else did. */
let own: ReadonlySet<string> = new Set();
const listeners = new Set<() => void>();
const channelName = "tact.changed";

export const ownFacts = () => own;
export function subscribeOwnFacts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Tells when another tab of this browser changed something. @returns how to stop */
export function onOtherTab(changed: () => void): () => void {
  if (typeof BroadcastChannel === "undefined") return () => undefined;
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener("message", changed);
  return () => channel.close();
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** Ids of the facts that an answer says were recorded: of one application, or one result for each of several. */
export function factIdsIn(answer: unknown): string[] {
  const { facts, factIds, data } = record(answer);
  const named = [...list(facts).map((fact) => record(fact)["id"]), ...list(factIds)].filter((id) => typeof id === "string");
  return [...named, ...list(data).flatMap((one) => ("factIds" in record(one) ? factIdsIn(one) : []))];
}

/** Names a version of an application. */
export const versionKey = (id: string, version: number) => `${id} v${version}`;

/** What an answer to an edit of an application says came of it: its version, and its newest revision. */
export function editIn(answer: unknown): string[] {
  const { id, version, revisions } = record(answer);
  if (typeof id !== "string" || typeof version !== "number" || !Array.isArray(revisions)) return [];
  const newest = record(revisions[0])["id"];
  return [versionKey(id, version), ...(typeof newest === "string" ? [newest] : [])];
}

function remember(answer: unknown): void {
  const edit = editIn(answer);
  const ids = edit.length > 0 ? edit : factIdsIn(answer);
  if (ids.length > 0) {
    own = new Set([...own, ...ids]);
    for (const listener of listeners) listener();
  }
  if (typeof BroadcastChannel === "undefined") return;
  const channel = new BroadcastChannel(channelName);
  // A channel has no target: it is of this origin alone.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  channel.postMessage(null);
  channel.close();
}

/** Stands before the link that asks: remembers what this tab recorded, and lets other tabs know that something changed. */
export const ownFactsLink: TRPCLink<AppRouter> =
  () =>
  ({ op, next }) =>
    observable((observer) =>
      next(op).subscribe({
        next(envelope) {
          if (op.type === "mutation" && "data" in envelope.result) remember(envelope.result.data);
          observer.next(envelope);
        },
        error: (error) => observer.error(error),
        complete: () => observer.complete(),
      }),
    );
