import { statusSettings, type StatusSettings } from "@tact/api";
import { type ProxyTrust, trustedProxies } from "./trusted-proxies.ts";

/** Everything the server is told from outside. This file alone reads the environment. */
export interface Environment extends StatusSettings {
  port: number;
  host: string;
  /** The app role's connection. */
  appDatabaseUrl: string;
  /** Public origin without a trailing slash: links carry it. */
  publicUrl: string;
  /** Where the dashboard listens on loopback; absent: paths that are not the API's answer 404. */
  dashboardUrl: string | undefined;
  /** Absent: sign-in links are printed. */
  smtpUrl: string | undefined;
  /** Sender of mail. */
  mailFrom: string;
  /** Whether one-click demo sign-in is offered. */
  demo: boolean;
  /** Key that signs sessions. */
  authSecret: string;
  /** Key under which secrets that must be read again are sealed; null: there are none of these, and no webhooks. */
  secretKey: string | null;
  /** Which proxies in front are believed when they say who asks, and how. */
  trust: ProxyTrust;
  /** Seconds in which requests are still taken after the server was asked to end, so that whoever balances the load finds out. */
  drainSeconds: number;
  /** Whether webhooks may go to addresses of one's own network, which strangers could otherwise make the server reach. */
  webhookAllowPrivate: boolean;
  logLevel: string;
  /** Requests a minute that one address may send to what is open without signing in; Infinity: any number. */
  openRequestsPerMinute: number;
  /** Requests a minute of one key or member; Infinity: any number. */
  requestsPerMinute: number;
}

/** @throws Error that names the variable, what it is, and what it should be. */
export function readEnvironment(environment: NodeJS.ProcessEnv = process.env): Environment {
  const port = Number(environment["PORT"] ?? "4310");
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(`PORT is ${environment["PORT"]}: set it to a number from 1 to 65535`);
  }
  return {
    port,
    host: environment["HOST"] ?? "127.0.0.1",
    appDatabaseUrl: required(environment, "APP_DATABASE_URL", "the connection of the role tact_app, such as postgres://tact_app:…@127.0.0.1:5432/tact"),
    publicUrl: shortEnough(origin("PUBLIC_URL", environment["PUBLIC_URL"] ?? `http://localhost:${port}`)),
    dashboardUrl: environment["DASHBOARD_URL"] ? origin("DASHBOARD_URL", environment["DASHBOARD_URL"]) : undefined,
    smtpUrl: environment["SMTP_URL"] || undefined,
    mailFrom: environment["MAIL_FROM"] || "Tact <tact@localhost>",
    demo: flag(environment, "TACT_DEMO"),
    authSecret: longSecret(environment, "AUTH_SECRET"),
    secretKey: environment["TACT_SECRET_KEY"] ? longSecret(environment, "TACT_SECRET_KEY") : null,
    trust: trustedProxies(environment["TRUST_PROXY"] || "0"),
    drainSeconds: wholeNumber("DRAIN_SECONDS", environment["DRAIN_SECONDS"] || "0", 300),
    ...statusSettings(environment),
    webhookAllowPrivate: flag(environment, "WEBHOOK_ALLOW_PRIVATE"),
    logLevel: environment["LOG_LEVEL"] ?? "info",
    openRequestsPerMinute: perMinute("OPEN_REQUESTS_PER_MINUTE", environment["OPEN_REQUESTS_PER_MINUTE"] ?? "6000"),
    requestsPerMinute: perMinute("REQUESTS_PER_MINUTE", environment["REQUESTS_PER_MINUTE"] ?? "6000"),
  };
}

function perMinute(name: string, value: string): number {
  const requests = Number(value);
  if (!Number.isInteger(requests) || requests < 0 || value.trim() === "") {
    throw new Error(`${name} is ${value}: set it to a whole number, or to 0 for no limit`);
  }
  return requests === 0 ? Number.POSITIVE_INFINITY : requests;
}

function required(environment: NodeJS.ProcessEnv, name: string, what: string): string {
  const value = environment[name];
  if (value === undefined || value === "") throw new Error(`${name} is not set: set it to ${what}`);
  return value;
}

function flag(environment: NodeJS.ProcessEnv, name: string): boolean {
  const value = environment[name] ?? "0";
  if (value !== "0" && value !== "1") throw new Error(`${name} is ${value}: set it to 1 or 0`);
  return value === "1";
}

function origin(name: string, value: string): string {
  const url = URL.parse(value);
  if (url === null || !/^https?:$/.test(url.protocol) || url.pathname !== "/" || url.search !== "") {
    throw new Error(`${name} is ${value}: set it to an origin, such as https://tact.example`);
  }
  return url.origin;
}

/** Calendar services take addresses of 255 characters; behind the origin stand the secret and what is around it. */
const longestOrigin = 190;

function shortEnough(publicUrl: string): string {
  if (publicUrl.length <= longestOrigin) return publicUrl;
  throw new Error(`PUBLIC_URL has ${publicUrl.length} characters: set it to an origin of at most ${longestOrigin}, for calendar addresses start with it`);
}

function longSecret(environment: NodeJS.ProcessEnv, name: string): string {
  const secret = required(environment, name, "32 or more random characters, and keep it");
  if (secret.length < 32) throw new Error(`${name} is shorter than 32 characters: make one with openssl rand -base64 32`);
  return secret;
}

function wholeNumber(name: string, value: string, most: number): number {
  if (!/^\d+$/.test(value) || Number(value) > most) throw new Error(`${name} is ${value}: set it to a whole number from 0 to ${most}`);
  return Number(value);
}
