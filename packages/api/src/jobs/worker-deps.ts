import type { Actor, Database } from "@tact/db";
import type { MailPost } from "../mail/mail-post.ts";
import type { Deps } from "../use-cases/deps.ts";
import type { DeliveryDeps } from "../webhooks/attempt-delivery.ts";

/** What the worker is given besides what every use-case is. */
export interface WorkerDeps extends Deps, DeliveryDeps {
  db: Database;
  post: MailPost;
}

/** Who acts where nobody asked. */
export const system: Actor = { kind: "system", id: "system", name: "Tact" };
