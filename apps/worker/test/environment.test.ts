import { expect, test } from "vitest";
import { readEnvironment } from "../src/environment.ts";

const least = { APP_DATABASE_URL: "postgres://tact_app@127.0.0.1/tact" };

test("webhooks stay out of private networks, and mails are files, unless told", () => {
  expect(readEnvironment(least)).toMatchObject({ webhookAllowPrivate: false, webhookTimeoutSeconds: 15, smtpUrl: undefined, secretKey: null, publicUrl: "http://localhost:4310" });
  expect(readEnvironment(least).outboxFolder).toMatch(/\/\.tact\/outbox$/);
  expect(readEnvironment({ ...least, WEBHOOK_ALLOW_PRIVATE: "1", SMTP_URL: "smtps://mail.example", TACT_SECRET_KEY: "k".repeat(32) })).toMatchObject({ webhookAllowPrivate: true, smtpUrl: "smtps://mail.example", secretKey: "k".repeat(32) });
});

test.each([
  ["WEBHOOK_ALLOW_PRIVATE", "yes"],
  ["WEBHOOK_TIMEOUT_SECONDS", "0"],
  ["WEBHOOK_TIMEOUT_SECONDS", "61"],
  ["WEBHOOK_TIMEOUT_SECONDS", "1.5"],
  ["TACT_SECRET_KEY", "short"],
  ["PUBLIC_URL", "ftp://tact.example"],
  ["APP_DATABASE_URL", ""],
])("%s is refused as %j, by name", (name, value) => {
  expect(() => readEnvironment({ ...least, [name]: value })).toThrow(new RegExp(`^${name} is `));
});
