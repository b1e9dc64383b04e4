import type { FeedAnnouncement, FeedSubject, OrganisationTransaction } from "@tact/db";
import { markFeedsStale } from "@tact/db";
import type { Deps } from "./deps.ts";

/** One feed of which something changed, and what of its address. */
export type ChangedFeed = Pick<FeedAnnouncement, "id"> & Partial<Pick<FeedAnnouncement, "rotated" | "revoked">>;

/**
 * Tells this process's own readers as soon as the transaction has committed, before its caller is answered: whoever wrote
 * something finds it in the calendar at once. Other processes hear it from the database.
 */
export function tellFeedsChanged(tx: OrganisationTransaction, { feedsChanged }: Deps, changed: readonly ChangedFeed[]): void {
  if (feedsChanged === undefined || changed.length === 0) return;
  const { organisation } = tx;
  tx.afterCommit(() => feedsChanged(changed.map((feed) => ({ organisation, rotated: false, revoked: false, ...feed }))));
}

/** Leaves every feed that shows something to be rendered again: by a job, or by the reader who comes first. */
export async function leaveFeedsStale(tx: OrganisationTransaction, deps: Deps, subject: FeedSubject): Promise<void> {
  const stale = await markFeedsStale(tx, subject, deps.clock());
  if (stale.length === 0) return;
  await deps.jobs?.renderFeeds(tx, stale);
  tellFeedsChanged(tx, deps, stale.map((id) => ({ id })));
}
