import { describe, expect, it } from "vitest";
import { aFeed } from "../testing/builders.ts";
import { groupFeeds, revokedFeeds } from "./feed-groups.ts";

const maya = { id: "cli-1", name: "Maya Okafor" };
const aroha = { id: "cli-2", name: "Aroha Ngata" };

describe("links by person", () => {
  it("put the whole caseload first, then people by name, each link by its own", () => {
    const groups = groupFeeds([
      aFeed({ id: "f1", name: "iPhone", scope: "client", client: maya }),
      aFeed({ id: "f2", name: "Work laptop" }),
      aFeed({ id: "f3", name: "Google", scope: "client", client: maya }),
      aFeed({ id: "f4", name: "iPhone", scope: "client", client: aroha }),
    ]);
    expect(groups.map(({ client, feeds }) => [client?.name ?? null, feeds.map(({ id }) => id)])).toEqual([
      [null, ["f2"]],
      ["Aroha Ngata", ["f4"]],
      ["Maya Okafor", ["f3", "f1"]],
    ]);
  });

  it("leave out what was revoked, which stands in a list of its own, newest first", () => {
    const feeds = [
      aFeed({ id: "f1", revokedAt: "2026-11-01T10:00:00Z" }),
      aFeed({ id: "f2", revokedAt: "2026-11-20T10:00:00Z" }),
      aFeed({ id: "f3" }),
    ];
    expect(groupFeeds(feeds).flatMap((group) => group.feeds.map(({ id }) => id))).toEqual(["f3"]);
    expect(revokedFeeds(feeds).map(({ id }) => id)).toEqual(["f2", "f1"]);
  });
});
