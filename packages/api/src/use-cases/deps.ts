import type { Actor, FeedAnnouncement, OrganisationTransaction, Reach } from "@tact/db";
import type { Ids } from "../ids.ts";
import type { Vault } from "../keys/sealed.ts";
import type { Permission } from "../permissions.ts";
import type { Role } from "../views/index.ts";
import type { WebhookReach } from "../webhooks/endpoint-url.ts";

/** The present as an ISO 8601 instant in UTC. The only fake that tests use. */
export type Clock = () => string;

/** On whose behalf and within which organisation a use-case runs. */
export interface Scope {
  organisation: string;
  actor: Actor;
  /** The member's role; null for a key, a client's link, and Tact itself. */
  role: Role | null;
  /** What whoever asks may do: by their role, by the scopes of their key, or by their link. */
  permissions: ReadonlySet<Permission>;
  /** The one client for whom a portal link speaks; null for everybody else. */
  clientId: string | null;
  /** False for a key that sees test data alone. */
  livemode: boolean;
  /** The reader's own zone (IANA): what "today" means to them. */
  timeZone: string;
  requestId: string;
}

/** Work that a use-case leaves to the worker. Sent within the caller's transaction: rolled back, it never was. */
export interface JobSender {
  renderFeeds(tx: OrganisationTransaction, feedIds: readonly string[]): Promise<void>;
  /** Makes an attempt at each delivery, a few at a time of one endpoint. */
  deliver(tx: OrganisationTransaction, deliveries: readonly { id: string; endpointId: string }[], when?: { afterMilliseconds: number }): Promise<void>;
  sendMails(tx: OrganisationTransaction, mailIds: readonly string[]): Promise<void>;
  /** Removes what stands outside the database of mails whose rows are gone. */
  forgetMails(tx: OrganisationTransaction, mailIds: readonly string[]): Promise<void>;
  /** Carries a move of applications to another edition of a policy on, from where it stands. */
  movePolicy(tx: OrganisationTransaction, moveId: string): Promise<void>;
}

/** Something that an operator counts. It names nobody and holds no secret. */
export interface Observation {
  name: "webhook-attempt" | "mail";
  /** Such as `succeeded` or `refused`: one of few. */
  outcome: string;
  milliseconds: number;
}

/** What every use-case is given instead of reaching for it. */
export interface Deps {
  /** The pool, or the transaction of the organisation that all of it belongs to. */
  db: Reach;
  clock: Clock;
  ids: Ids;
  /** Public origin without a trailing slash, such as `https://tact.example`: feed addresses and links start with it. */
  publicUrl: string;
  /** Absent where no worker runs: what is stale is then rendered when it is read. */
  jobs?: JobSender;
  /** Keeps the secrets that must be read again: absent where there is no key for it, and then there are no such secrets. */
  vault?: Vault;
  /** Where webhooks may go; the public Internet alone where it is absent. */
  webhookReach?: WebhookReach;
  /** Told right after a commit which feeds of this process's memory no longer hold. */
  feedsChanged?: (changed: readonly FeedAnnouncement[]) => void;
  /** Told of what an operator counts. */
  observe?: (what: Observation) => void;
  /** Told of what went wrong while an answer could be given all the same. */
  report?: (what: string, error: unknown) => void;
}
