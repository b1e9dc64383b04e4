import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import type pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask, type Asked } from "./log-canary/ask.ts";
import { calendarPath, followAgain, knock } from "./log-canary/knock.ts";
import { leaksIn } from "./log-canary/leaks.ts";
import { catchMail, type MailCatcher } from "./log-canary/mail-catcher.ts";
import { connectAsSuperuser, filesBelow, tablesHolding } from "./log-canary/stored.ts";
import { type Product, startProduct } from "./product.ts";

const planted = "tact_cal_7gQxW2mZpR4tKcV9bLsY3nHdFae";
const encoded = [...planted].map((character) => `%${character.charCodeAt(0).toString(16)}`).join("");

describe("the search for a secret", () => {
  it.each([
    ["as it is", `GET /calendar/${planted}/follow-ups.ics`],
    ["without what it begins with", planted.slice(9)],
    ["its first half and a little more", planted.slice(0, 25)],
    ["its last half", `…${planted.slice(-16)}`],
    ["in capitals", planted.toUpperCase()],
    ["percent-encoded here and there", planted.replaceAll("_", "%5F")],
    ["percent-encoded throughout", encoded],
    ["percent-encoded twice", encodeURIComponent(encoded)],
    ["escaped as JSON", `{"path":"${planted.replace("7", "\\u0037").replaceAll("_", "\\u005f")}"}`],
    ["in base64", Buffer.from(`{"path":"/calendar/${planted}/x"}`).toString("base64")],
    ["in hexadecimal", Buffer.from(`/${planted}/`).toString("hex")],
  ])("finds one %s", (_, line) => {
    expect(leaksIn(`a line before\n{"level":30} ${line}\n`, planted)).not.toEqual([]);
  });

  it("finds none where there is none, and repeats none where there is one", () => {
    expect(leaksIn(`/calendar/[redacted]/follow-ups.ics tact_cal_ ${planted.slice(0, 15)}`, planted)).toEqual([]);
    expect(leaksIn(`x ${planted} y`, planted).join(" ")).not.toContain(planted.slice(9, 25));
  });
});

function linkIn(mails: readonly string[]): string | undefined {
  return mails.map((text) => /https?:\/\/\S*\/magic-link\/verify\S*/.exec(text)?.[0]).find((found) => found !== undefined);
}

describe("a run of the whole product", () => {
  let folder: string;
  let mail: MailCatcher;
  let product: Product;
  let database: pg.Client;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "tact-canary-"));
    // The database runs as another user where root starts it: the folder must let it pass.
    chmodSync(folder, 0o755);
    mail = await catchMail();
    product = await startProduct({ dataDirectory: join(folder, "tact"), environment: { SMTP_URL: mail.url, LOG_LEVEL: "debug" } });
    database = await connectAsSuperuser(join(folder, "tact"), product.printed());
  }, 600_000);
  afterAll(async () => {
    await database?.end();
    await product?.stop();
    await mail?.[Symbol.asyncDispose]();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Signs in by the mailed link; keeps the tokens of the link and of the session. */
  async function signIn(): Promise<{ cookie: string; tokens: string[] }> {
    const { origin } = product;
    const headers = { origin, "content-type": "application/json" };
    await ask(origin, "/auth/sign-in/magic-link", { method: "POST", headers, body: JSON.stringify({ email: "noor@practice.example" }) });
    await expect.poll(() => linkIn(mail.mails)).toBeDefined();
    const link = new URL(linkIn(mail.mails) ?? "");
    const answer = await ask(origin, `${link.pathname}${link.search}`);
    const cookie = [answer.headers["set-cookie"] ?? []].flat().map((each) => each.split(";")[0]).join("; ");
    const session = decodeURIComponent(/session_token=([^;]+)/.exec(cookie)?.[1] ?? "");
    // What follows the dot is the signature.
    return { cookie, tokens: [link.searchParams.get("token") ?? "", ...session.split(".")] };
  }

  const call = async (cookie: string, procedure: string, input: unknown): Promise<Asked> =>
    await ask(product.origin, `/trpc/${procedure}`, {
      method: "POST",
      headers: { cookie, origin: product.origin, "content-type": "application/json" },
      body: JSON.stringify(input),
    });

  async function newLink(cookie: string, name: string): Promise<{ id: string; secret: string }> {
    const { text } = await call(cookie, "feeds.create", { name });
    const { result } = JSON.parse(text) as { result: { data: { url: string; feed: { id: string } } } };
    return { id: result.data.feed.id, secret: result.data.url.split("/").at(-2) ?? "" };
  }

  it("writes neither a calendar's secret nor a sign-in's token into any log or file", { timeout: 600_000 }, async () => {
    const { cookie, tokens } = await signIn();
    expect(tokens.map((token) => token.length >= 16)).toEqual([true, true, true]);
    await followAgain(product.origin, tokens[0] ?? "");
    const link = await newLink(cookie, "Canary");
    const statusAt = async (secret: string) => (await ask(product.origin, calendarPath(secret))).status;
    expect(await statusAt(link.secret)).toBe(200);
    await knock(product.origin, link.secret);

    const cold = await newLink(cookie, "Cold");
    // A table that is gone is the fault that nobody foresaw: what asks it for a calendar fails.
    await database.query("alter table feeds rename to feeds_away");
    expect(await statusAt(cold.secret)).toBeGreaterThanOrEqual(500);
    await knock(product.origin, cold.secret);
    expect((await call(cookie, "feeds.list", {})).status).toBeGreaterThanOrEqual(400);
    await database.query("alter table feeds_away rename to feeds");
    await database.query("select pg_terminate_backend(pid) from pg_stat_activity where application_name like 'tact-%'");
    await expect.poll(() => statusAt(cold.secret), { timeout: 60_000 }).toBe(200);

    const rotated = JSON.parse((await call(cookie, "feeds.rotate", { id: link.id })).text) as { result: { data: { url: string } } };
    const secret = rotated.result.data.url.split("/").at(-2) ?? "";
    expect(await statusAt(link.secret)).toBeOneOf([404, 410]);
    expect(await statusAt(secret)).toBe(200);
    await call(cookie, "feeds.revoke", { id: link.id });
    await expect.poll(() => statusAt(secret)).toBe(410);
    await knock(product.origin, secret);

    const secrets = [link.secret, cold.secret, secret];
    for (const one of secrets) expect(await tablesHolding(database, one)).toEqual([]);
    expect(await tablesHolding(database, cold.id)).not.toEqual([]);

    // Whatever is still being written is written when it has ended.
    const said = () => product.printed();
    await database.end();
    await product.stop();
    expect(said()).toContain("/calendar/[redacted]/follow-ups.ics");
    expect(said()).toMatch(/server +│ .*feeds/);
    for (const one of [...secrets, ...tokens]) expect(leaksIn(said(), one)).toEqual([]);
    const files = filesBelow(folder);
    expect(files.map((file) => relative(folder, file))).toContain("tact/postgres.log");
    for (const file of files) {
      const bytes = readFileSync(file, "latin1");
      // Of a calendar's secret not even the database's own files hold anything; a session stands in them.
      const isDatabase = relative(folder, file).startsWith("tact/data/");
      for (const one of isDatabase ? secrets : [...secrets, ...tokens]) {
        const leaks = isDatabase ? (bytes.includes(one) ? ["stored"] : []) : leaksIn(bytes, one);
        expect(leaks, relative(folder, file)).toEqual([]);
      }
    }
    // The search sees what is printed on purpose: the address of the first start.
    const shown = product.calendar.split("/").at(-2) ?? "";
    expect(leaksIn(said(), shown)).not.toEqual([]);
  });
});
