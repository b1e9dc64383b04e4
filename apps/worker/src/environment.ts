import { resolve } from "node:path";
import { statusSettings, type StatusSettings } from "@tact/api";

/** Everything the worker is told from outside. This file alone reads the environment. */
export interface Environment extends StatusSettings {
  /** The app role's connection. */
  appDatabaseUrl: string;
  /** Public origin without a trailing slash: links in calendars and mails carry it. */
  publicUrl: string;
  /** Key under which the secrets that sign webhooks are sealed; null: none can be signed. */
  secretKey: string | null;
  /** Whether webhooks may go to addresses of one's own network, with plain HTTP and on any port. */
  webhookAllowPrivate: boolean;
  /** Seconds that an endpoint has to answer. */
  webhookTimeoutSeconds: number;
  /** Absent: mails are files in `outboxFolder`. */
  smtpUrl: string | undefined;
  /** Sender of mail. */
  mailFrom: string;
  outboxFolder: string;
  logLevel: string;
}

const leastSecret = 32;
const mostTimeoutSeconds = 60;

/** @throws Error that names the variable and what it should be. */
export function readEnvironment(environment: NodeJS.ProcessEnv = process.env): Environment {
  const appDatabaseUrl = environment["APP_DATABASE_URL"];
  if (!appDatabaseUrl) {
    throw new Error("APP_DATABASE_URL is not set: set it to the connection of the role tact_app, such as postgres://tact_app:…@127.0.0.1:5432/tact");
  }
  const publicUrl = URL.parse(environment["PUBLIC_URL"] ?? "http://localhost:4310");
  if (publicUrl === null || !/^https?:$/.test(publicUrl.protocol)) {
    throw new Error(`PUBLIC_URL is ${environment["PUBLIC_URL"]}: set it to an origin, such as https://tact.example`);
  }
  const secretKey = environment["TACT_SECRET_KEY"] || null;
  if (secretKey !== null && secretKey.length < leastSecret) throw new Error(`TACT_SECRET_KEY is too short: set it to ${leastSecret} characters or more`);
  const timeout = environment["WEBHOOK_TIMEOUT_SECONDS"] ?? "15";
  const webhookTimeoutSeconds = Number(timeout);
  if (!Number.isInteger(webhookTimeoutSeconds) || webhookTimeoutSeconds < 1 || webhookTimeoutSeconds > mostTimeoutSeconds) {
    throw new Error(`WEBHOOK_TIMEOUT_SECONDS is ${timeout}: set it to a whole number from 1 to ${mostTimeoutSeconds}`);
  }
  const allow = environment["WEBHOOK_ALLOW_PRIVATE"] ?? "0";
  if (allow !== "0" && allow !== "1") throw new Error(`WEBHOOK_ALLOW_PRIVATE is ${allow}: set it to 1 or 0`);
  return {
    appDatabaseUrl,
    publicUrl: publicUrl.origin,
    secretKey,
    webhookAllowPrivate: allow === "1",
    webhookTimeoutSeconds,
    smtpUrl: environment["SMTP_URL"] || undefined,
    mailFrom: environment["MAIL_FROM"] || "Tact <tact@localhost>",
    outboxFolder: resolve(environment["OUTBOX_FOLDER"] || ".tact/outbox"),
    ...statusSettings(environment),
    logLevel: environment["LOG_LEVEL"] ?? "info",
  };
}
