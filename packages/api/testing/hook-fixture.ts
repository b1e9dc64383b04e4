import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import { Webhook } from "standardwebhooks";
import type { HookSourceName } from "../src/hooks/hook-adapter.ts";

/** The secrets that tests sign with. */
export const hookSecrets: Readonly<Record<HookSourceName, string>> = {
  tact: `whsec_${Buffer.from("a secret of tests and tests alone").toString("base64")}`,
  calendly: "calendly-signing-key-of-tests",
  ashby: "ashby-secret-token-of-tests",
};

/** A payload as its system sends it. */
export function hookFixture(source: HookSourceName, name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(new URL(`../src/hooks/${source}/fixtures/${name}.json`, import.meta.url), "utf8")) as Record<string, unknown>;
}

export interface Signing {
  /** The instant that the signature states. */
  at: string;
  secret?: string;
  /** `webhook-id` of our own format. */
  messageId?: string;
}

/** The headers that a system sends with a body. */
export function signatureOf(source: HookSourceName, body: string, { at, secret = hookSecrets[source], messageId = "msg_1" }: Signing): Record<string, string> {
  const seconds = String(Math.floor(Date.parse(at) / 1000));
  const hex = (text: string) => createHmac("sha256", secret).update(text).digest("hex");
  switch (source) {
    case "tact":
      return { "webhook-id": messageId, "webhook-timestamp": seconds, "webhook-signature": new Webhook(secret).sign(messageId, new Date(at), body) };
    case "calendly":
      return { "calendly-webhook-signature": `t=${seconds},v1=${hex(`${seconds}.${body}`)}` };
    case "ashby":
      return { "ashby-signature": `sha256=${hex(body)}` };
  }
}
