import { once } from "node:events";
import { type AddressInfo, createConnection, createServer } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createApplication, createClient, createOrganisation, openTestDatabase, type TestDatabase, type TestOrganisation } from "../../testing/index.ts";
import { withOrganisation } from "../organisation.ts";
import { type FeedAnnouncement, watchFeeds } from "../watch-feeds.ts";
import { updateClient } from "./clients.ts";
import { confirmRendering, findFeed, findFeedDocument, insertFeed, listFeeds, lockFeed, type NewFeed, noteFetches, revokeFeed, rotateFeed, saveRendering, updateFeed } from "./feeds.ts";
import { locateFeed, locateStaleFeeds, type Located } from "./lookups.ts";
import { deleteMember, insertMember } from "./members.ts";
import { type FeedSubject, markFeedsStale } from "./stale-feeds.ts";
import { ensureUser } from "./users.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(async () => await database[Symbol.asyncDispose]());

const createdAt = "2026-11-20T09:00:00.000Z";
const at = "2026-11-24T14:00:00.000Z";
const later = "2026-11-24T15:00:00.000Z";
const memory = { entries: { "a@calendar.tact": { sequence: 3 } } };
const bytes = { document: Buffer.from("BEGIN:VCALENDAR\r\n"), documentGzip: Buffer.from("gz"), documentBr: Buffer.from("br") };
const rendering = { ...bytes, etag: "abc", memory, lastModified: at, renderedAt: at, freshUntil: later };

let made = 0;
async function addFeed(scope: TestOrganisation, row: Partial<NewFeed> = {}) {
  made += 1;
  const feed = { id: `fed_${made}`, name: "iPhone", scope: "coach", clientId: null, applicationId: null, userId: scope.userId, privacy: "full", form: "events", interviews: false, secretHash: `hash-${made}`, createdAt, ...row } as const;
  return await withOrganisation(database.db, scope, (tx) => insertFeed(tx, feed));
}

describe("a feed", () => {
  test("is stale from the start, and no longer once it is rendered", async () => {
    const scope = await createOrganisation(database.db);
    const { id } = await addFeed(scope);
    const [before, after, document] = await withOrganisation(database.db, scope, async (tx) => {
      const found = await lockFeed(tx, id);
      await saveRendering(tx, id, rendering);
      return [found, await findFeed(tx, id), await findFeedDocument(tx, id)];
    });
    expect(before?.staleSince).toBe(createdAt);
    expect(after).toMatchObject({ staleSince: null, etag: "abc", renderedAt: at });
    expect(after).not.toHaveProperty("document");
    expect(Buffer.from(document?.document ?? []).toString()).toBe("BEGIN:VCALENDAR\r\n");
  });

  test("is found by its secret from outside, in its organisation", async () => {
    const scope = await createOrganisation(database.db);
    const { id, secretHash } = await addFeed(scope);
    expect(await locateFeed(database.db, secretHash)).toEqual({ organisation: scope.organisation, id });
    expect(await locateFeed(database.db, "no such hash")).toBe(null);
  });

  test("with another secret is found by that, and by the former one, which it no longer has", async () => {
    const scope = await createOrganisation(database.db);
    const { id, secretHash } = await addFeed(scope);
    const rotated = await withOrganisation(database.db, scope, (tx) => rotateFeed(tx, id, { secretHash: "another", at }));
    expect(rotated).toMatchObject({ rotatedAt: at, secretHash: "another" });
    expect(await locateFeed(database.db, secretHash)).toMatchObject({ id });
    expect(await locateFeed(database.db, "another")).toMatchObject({ id });
  });

  test("that was revoked is still found, holds no document, and neither turns nor renders again", async () => {
    const scope = await createOrganisation(database.db);
    const { id, secretHash } = await addFeed(scope);
    const found = await withOrganisation(database.db, scope, async (tx) => {
      await saveRendering(tx, id, rendering);
      await revokeFeed(tx, id, at);
      await revokeFeed(tx, id, later);
      await saveRendering(tx, id, rendering);
      await updateFeed(tx, id, { name: "Mac" }, later);
      return { rotated: await rotateFeed(tx, id, { secretHash: "x", at }), feed: await lockFeed(tx, id) };
    });
    expect(found).toMatchObject({ rotated: null, feed: { revokedAt: at, document: null, documentBr: null, memory: null, staleSince: null, name: "iPhone" } });
    expect(await locateFeed(database.db, secretHash)).toMatchObject({ id });
  });

  test("notes the newest fetch, and never an older one", async () => {
    const scope = await createOrganisation(database.db);
    const { id } = await addFeed(scope);
    const fetchedAt = (instant: string) =>
      withOrganisation(database.db, scope, async (tx) => {
        await noteFetches(tx, [{ id, at: instant, by: "google" }]);
        return (await findFeed(tx, id))?.lastFetchedAt;
      });
    expect(await fetchedAt(at)).toBe(at);
    expect(await fetchedAt("2026-11-24T13:59:59.000Z")).toBe(at);
    expect(await fetchedAt("2026-11-24T14:01:01.000Z")).toBe("2026-11-24T14:01:01.000Z");
  });
});

/** Names of the feeds that a change of Maya's plan marks. */
async function marked({ coach }: { coach: "nobody" | "me" | "another" }): Promise<string[]> {
  const { db } = database;
  const scope = await createOrganisation(db);
  const [maya, leo] = [await createClient(db, scope.organisation), await createClient(db, scope.organisation)];
  const another = await ensureUser(db, { id: `usr_other_${made}`, name: "Ruth", email: `ruth${made}@example.test`, timeZone: "UTC" });
  await withOrganisation(db, scope, async (tx) => {
    await insertMember(tx, { userId: another, role: "coach", createdAt });
    await updateClient(tx, maya, { coachId: { nobody: null, me: scope.userId, another }[coach] }, "2026-11-24T14:00:00.000Z");
  });
  const feeds = [
    await addFeed(scope, { name: "maya", scope: "client", clientId: maya }),
    await addFeed(scope, { name: "leo", scope: "client", clientId: leo }),
    await addFeed(scope, { name: "mine" }),
    await addFeed(scope, { name: "theirs", userId: another }),
    await addFeed(scope, { name: "revoked", scope: "client", clientId: maya }),
  ];
  return await withOrganisation(db, scope, async (tx) => {
    for (const { id } of feeds) await saveRendering(tx, id, rendering);
    await revokeFeed(tx, feeds[4]?.id ?? "", at);
    const ids = await markFeedsStale(tx, { clientId: maya }, at);
    return feeds.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  });
}

describe("a change of a client's plan makes stale", () => {
  test.each([
    ["the client's feeds and every coach's, where the client is everyone's", "nobody", ["maya", "mine", "theirs"]],
    ["the client's feeds and the coach's own", "me", ["maya", "mine"]],
    ["nobody's who does not look after the client", "another", ["maya", "theirs"]],
  ] as const)("%s", async (_name, coach, names) => {
    expect(await marked({ coach })).toEqual(names);
  });

  test.each<[name: string, subject: (of: { applicationId: string; clientId: string; employerId: string; userId: string }) => FeedSubject, names: string[]]>([
    ["an application's plan", ({ clientId, applicationId }) => ({ clientId, applicationId }), ["application", "client", "coach"]],
    ["a client", ({ clientId }) => ({ clientId }), ["application", "client", "coach", "other application"]],
    ["an employer", ({ employerId }) => ({ employerId }), ["application", "client", "coach"]],
    ["a member", ({ userId }) => ({ userId }), ["application", "client", "coach", "other application", "other client"]],
  ])("what shows %s, and nothing else", async (_name, subject, names) => {
    const scope = await createOrganisation(database.db);
    const { id: applicationId, clientId, employerId } = await createApplication(database.db, scope.organisation);
    const { id: other } = await createApplication(database.db, scope.organisation, { clientId });
    const stranger = await createClient(database.db, scope.organisation);
    const feeds = [
      await addFeed(scope, { name: "coach" }),
      await addFeed(scope, { name: "client", scope: "client", clientId }),
      await addFeed(scope, { name: "application", scope: "application", clientId, applicationId }),
      await addFeed(scope, { name: "other application", scope: "application", clientId, applicationId: other }),
      await addFeed(scope, { name: "other client", scope: "client", clientId: stranger }),
    ];
    const ids = await withOrganisation(database.db, scope, (tx) => markFeedsStale(tx, subject({ applicationId, clientId, employerId, userId: scope.userId }), at));
    expect(feeds.filter(({ id }) => ids.includes(id)).map(({ name }) => name).sort()).toEqual(names);
  });

  test("what is longest stale is rendered first, and keeps its first time", async () => {
    await using own = await openTestDatabase();
    const scope = await createOrganisation(own.db);
    const add = (id: string, since: string) =>
      withOrganisation(own.db, scope, (tx) =>
        insertFeed(tx, { id, name: id, scope: "coach", clientId: null, applicationId: null, userId: scope.userId, privacy: "full", form: "events", interviews: false, secretHash: id, createdAt: since }),
      );
    await add("second", later);
    await add("first", at);
    const client = await createClient(own.db, scope.organisation);
    await withOrganisation(own.db, scope, (tx) => markFeedsStale(tx, { clientId: client }, "2026-12-24T00:00:00Z"));
    expect((await locateStaleFeeds(own.db)).map(({ id }) => id)).toEqual(["first", "second"]);
    expect((await locateStaleFeeds(own.db, { limit: 1 })).map(({ id }) => id)).toEqual(["first"]);
  });
});

test("feeds are listed by owner and by client", async () => {
  const scope = await createOrganisation(database.db);
  const client = await createClient(database.db, scope.organisation);
  await addFeed(scope, { name: "hers", scope: "client", clientId: client });
  await addFeed(scope, { name: "mine" });
  const names = await withOrganisation(database.db, scope, async (tx) => [
    (await listFeeds(tx)).map(({ name }) => name),
    (await listFeeds(tx, { clientId: client })).map(({ name }) => name),
    (await listFeeds(tx, { userId: "usr-none" })).map(({ name }) => name),
  ]);
  expect(names).toEqual([["hers", "mine"], ["hers"], []]);
});

/** What is announced to a listener while `change` runs and the announcement after it. */
async function heard(change: (scope: TestOrganisation, id: string) => Promise<unknown>): Promise<string[]> {
  const scope = await createOrganisation(database.db);
  const [{ id }, last] = [await addFeed(scope), await addFeed(scope)];
  const ids: string[] = [];
  const done = Promise.withResolvers<void>();
  const onChange = (feed: Located) => (feed.id === last.id ? done.resolve() : ids.push(feed.id === id ? "it" : feed.id));
  const watch = await watchFeeds(database.appUrl, { onChange, onListening: () => {}, onLost: () => {} });
  await change(scope, id);
  await withOrganisation(database.db, scope, (tx) => revokeFeed(tx, last.id, at));
  await done.promise;
  await watch.close();
  return ids;
}

describe("who listens hears of", () => {
  test.each([
    ["a new rendering", ["it"], (scope: TestOrganisation, id: string) => withOrganisation(database.db, scope, (tx) => saveRendering(tx, id, rendering))],
    ["another secret", ["it"], (scope: TestOrganisation, id: string) => withOrganisation(database.db, scope, (tx) => rotateFeed(tx, id, { secretHash: `other-${id}`, at }))],
    ["a revocation", ["it"], (scope: TestOrganisation, id: string) => withOrganisation(database.db, scope, (tx) => revokeFeed(tx, id, at))],
    ["the end of its member", ["it"], (scope: TestOrganisation) => withOrganisation(database.db, scope, (tx) => deleteMember(tx, scope.userId))],
    ["what must be rendered again", ["it", "it"], async (scope: TestOrganisation, id: string) => {
      await withOrganisation(database.db, scope, (tx) => saveRendering(tx, id, rendering));
      await withOrganisation(database.db, scope, (tx) => updateFeed(tx, id, { privacy: "busy" }, at));
      await withOrganisation(database.db, scope, (tx) => updateFeed(tx, id, { privacy: "initials" }, later));
    }],
    ["nothing when it is fetched", [], (scope: TestOrganisation, id: string) => withOrganisation(database.db, scope, (tx) => noteFetches(tx, [{ id, at, by: "google" }]))],
  ])("%s", async (_name, ids, change) => {
    expect(await heard(change)).toEqual(ids);
  });

  test("being lost when the connection broke, and of changes after it again", async () => {
    const scope = await createOrganisation(database.db);
    const { id } = await addFeed(scope);
    const [listening, lost, again] = [Promise.withResolvers<void>(), Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const states = [listening, again];
    const change = Promise.withResolvers<FeedAnnouncement>();
    const watch = await watchFeeds(database.appUrl, { onChange: change.resolve, onListening: () => states.shift()?.resolve(), onLost: lost.resolve });
    await listening.promise;
    await database.db.execute("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'tact-feed-watch' and datname = current_database()");
    await lost.promise;
    await again.promise;
    await withOrganisation(database.db, scope, (tx) => revokeFeed(tx, id, at));
    expect(await change.promise).toEqual({ organisation: scope.organisation, id, rotated: false, revoked: true });
    await watch.close();
  });

  test("being lost when nothing arrives any more although nobody hung up", async () => {
    // A relay that hears and stays silent, like a cable that was pulled.
    let deaf = false;
    const { hostname, port } = new URL(database.appUrl);
    const relay = createServer((near) => {
      const far = createConnection({ host: hostname, port: Number(port) });
      near.on("data", (chunk) => void (deaf || far.write(chunk)));
      far.on("data", (chunk) => void (deaf || near.write(chunk)));
      for (const end of [near, far]) end.on("error", () => {}).on("close", () => (near.destroy(), far.destroy()));
    }).listen(0, "127.0.0.1");
    await once(relay, "listening");
    const url = new URL(database.appUrl);
    url.hostname = "127.0.0.1";
    url.port = String((relay.address() as AddressInfo).port);
    const [listening, lost] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const watch = await watchFeeds(url.href, { onChange: () => {}, onListening: listening.resolve, onLost: lost.resolve }, { pulseSeconds: 0.05 });
    await listening.promise;
    deaf = true;
    await lost.promise;
    relay.close();
    await watch.close();
  });
});

test("a rendering that came out as it was is confirmed without a word to anyone", async () => {
  const done = await heard(async (scope, id) => {
    await withOrganisation(database.db, scope, (tx) => saveRendering(tx, id, rendering));
    await withOrganisation(database.db, scope, (tx) => confirmRendering(tx, id, { memory, renderedAt: later, freshUntil: "2026-11-25T00:00:00.000Z" }));
    const feed = await withOrganisation(database.db, scope, (tx) => lockFeed(tx, id));
    expect(feed).toMatchObject({ etag: "abc", lastModified: at, renderedAt: later, freshUntil: "2026-11-25T00:00:00.000Z", staleSince: null, memory });
  });
  expect(done).toEqual(["it"]);
});
