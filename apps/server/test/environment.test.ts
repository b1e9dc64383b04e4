import { expect, test } from "vitest";
import { readEnvironment } from "../src/environment.ts";
import { loggedPath } from "../src/log.ts";
import { isAppPath } from "../src/server.ts";

const least = { APP_DATABASE_URL: "postgres://tact_app:x@127.0.0.1/tact", AUTH_SECRET: "x".repeat(32) };

test("the least that must be said gives a server on loopback", () => {
  expect(readEnvironment(least)).toMatchObject({ port: 4310, host: "127.0.0.1", publicUrl: "http://localhost:4310", demo: false, dashboardUrl: undefined, smtpUrl: undefined });
});

test.each<[name: string, environment: NodeJS.ProcessEnv, words: RegExp]>([
  ["no database", { ...least, APP_DATABASE_URL: "" }, /^APP_DATABASE_URL is not set: set it to /],
  ["no secret", { ...least, AUTH_SECRET: undefined }, /^AUTH_SECRET is not set: /],
  ["a short secret", { ...least, AUTH_SECRET: "short" }, /^AUTH_SECRET is shorter than 32 characters/],
  ["a port that is none", { ...least, PORT: "http" }, /^PORT is http: set it to a number/],
  ["a public address with a path", { ...least, PUBLIC_URL: "https://tact.example/app" }, /^PUBLIC_URL is /],
  ["a public address that leaves no room for calendars", { ...least, PUBLIC_URL: `https://${"a".repeat(200)}.example` }, /^PUBLIC_URL has \d+ characters: /],
  ["a limit that is none", { ...least, OPEN_REQUESTS_PER_MINUTE: "many" }, /^OPEN_REQUESTS_PER_MINUTE is many: set it to a whole number/],
  ["another scheme", { ...least, DASHBOARD_URL: "file:///etc" }, /^DASHBOARD_URL is /],
  ["a short key for sealed secrets", { ...least, TACT_SECRET_KEY: "short" }, /^TACT_SECRET_KEY is shorter than 32 characters/],
  ["more proxies than there can be", { ...least, TRUST_PROXY: "33" }, /^TRUST_PROXY is 33: /],
  ["a proxy that is no address", { ...least, TRUST_PROXY: "10.0.0.0/8, nginx" }, /^TRUST_PROXY is 10\.0\.0\.0\/8, nginx \(invalid IP address: nginx\): /],
  ["a range that is none", { ...least, TRUST_PROXY: "10.0.0.0/99" }, /^TRUST_PROXY is /],
  ["draining for ever", { ...least, DRAIN_SECONDS: "1000" }, /^DRAIN_SECONDS is 1000: /],
  ["a port of metrics that is none", { ...least, METRICS_PORT: "many" }, /^METRICS_PORT is many: /],
  ["metrics for everybody", { ...least, METRICS_PORT: "9464", METRICS_HOST: "0.0.0.0" }, /^METRICS_HOST is 0\.0\.0\.0, which others may reach: set METRICS_TOKEN too/],
  ["a token that could be guessed", { ...least, METRICS_TOKEN: "letmein" }, /^METRICS_TOKEN is shorter than 16 characters/],
  ["a demo of maybe", { ...least, TACT_DEMO: "maybe" }, /^TACT_DEMO is maybe: set it to 1 or 0/],
])("%s is refused by name", (_, environment, words) => {
  expect(() => readEnvironment(environment)).toThrow(words);
});

test("no limit is no number of requests at all", () => {
  expect(readEnvironment({ ...least, OPEN_REQUESTS_PER_MINUTE: "0" }).openRequestsPerMinute).toBe(Number.POSITIVE_INFINITY);
});

test.each([
  ["/trpc/session.me?batch=1", true],
  ["/v1/docs", true],
  ["/auth/sign-in/magic-link", true],
  ["/health", true],
  ["/ready", true],
  ["/calendar/tact_cal_x/follow-ups.ics", true],
  ["/calendar", false],
  ["/calendar?_rsc=1", false],
  ["/calendar/", false],
  ["/", false],
  ["/today", false],
  ["/v10/docs", false],
  ["/_next/static/x.js", false],
])("%s belongs to the API: %s", (url, ours) => {
  expect(isAppPath(url)).toBe(ours);
});

test.each([
  ["/calendar/tact_cal_0123456789abcdefghijklmnopq/follow-ups.ics", "/calendar/[redacted]/follow-ups.ics"],
  ["/calendar/anything/else", "/calendar/[redacted]/else"],
  ["/auth/magic-link/verify?token=secret&callbackURL=/today", "/auth/magic-link/verify"],
  ["/x/tact_live_abc", "/x/[redacted]"],
  ["/v1/feeds/%74%61%63%74%5fcal%5Fabc", "/v1/feeds/[redacted]"],
  ["/v1/feeds/%2574act_cal_abc", "/v1/feeds/[redacted]"],
  ["/v1/feeds/%25252525252574act_cal_abc", "/v1/feeds/"],
  ["/auth/magic-link/verify%3Ftoken=secret", "/auth/magic-link/verify"],
  ["/CALENDAR/TACT_CAL_abc/follow-ups.ics", "/CALENDAR/[redacted]/follow-ups.ics"],
  ["/calendar%2F%74act_cal_abc/follow-ups.ics", "/calendar/[redacted]/follow-ups.ics"],
  ["/calendar//%5Ctact_cal_abc", "/calendar//\\[redacted]"],
  ["/%E0%A4%A/%74act_cal_abc", "/%E0%A4%A/[redacted]"],
  [`/${"x".repeat(20_000)}`, `/${"x".repeat(499)}`],
  ["/trpc/session.me", "/trpc/session.me"],
  ["/p/tact_portal_abc/act", "/p/[redacted]/act"],
  ["/p/torn-off-half-of-one", "/p/[redacted]"],
  ["//P%2Fthe-same", "//P/[redacted]"],
])("logs show %s as %s", (url, shown) => {
  expect(loggedPath(url)).toBe(shown);
});
