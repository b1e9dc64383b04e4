import { Webhook } from "standardwebhooks";

export interface WebhookToSign {
  /** The same for every attempt, so that a receiver knows what it has had: the event's id. */
  id: string;
  /** ISO 8601 instant of this attempt: receivers refuse what is older than minutes. */
  at: string;
  body: string;
  /** `whsec_…`, the newest first; two while one is being replaced. */
  secrets: readonly string[];
}

/** The headers of Standard Webhooks: one signature for each secret, so that a receiver that knows either is content. */
export function signWebhook({ id, at, body, secrets }: WebhookToSign): Record<string, string> {
  const sent = new Date(at);
  return {
    "webhook-id": id,
    "webhook-timestamp": String(Math.floor(sent.getTime() / 1_000)),
    "webhook-signature": secrets.map((secret) => new Webhook(secret).sign(id, sent, body)).join(" "),
  };
}
