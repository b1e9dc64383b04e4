import type { FeedView } from "@tact/api/views";

/** The links of one person, or those of the whole caseload where `client` is null. */
export interface FeedGroup {
  client: { id: string; name: string } | null;
  feeds: FeedView[];
}

/** Links that work, by whom they show: the whole caseload first, then people by name; each link in order of its name. */
export function groupFeeds(feeds: readonly FeedView[]): FeedGroup[] {
  const groups = new Map<string, FeedGroup>();
  for (const feed of feeds) {
    if (feed.revokedAt !== null) continue;
    const key = feed.client?.id ?? "";
    const group = groups.get(key) ?? { client: feed.client, feeds: [] };
    group.feeds.push(feed);
    groups.set(key, group);
  }
  const ordered = [...groups.values()].sort((a, b) => byName(a.client?.name ?? "", b.client?.name ?? ""));
  for (const group of ordered) group.feeds.sort((a, b) => byName(a.name, b.name) || (a.id < b.id ? -1 : 1));
  return ordered;
}

/** Links that were revoked, the newest first. */
export function revokedFeeds(feeds: readonly FeedView[]): FeedView[] {
  return feeds
    .filter((feed) => feed.revokedAt !== null)
    .sort((a, b) => ((a.revokedAt ?? "") < (b.revokedAt ?? "") ? 1 : -1));
}

function byName(a: string, b: string): number {
  return a.localeCompare(b, "en");
}
