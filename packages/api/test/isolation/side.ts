/** What things there are to name. */
export type PoolName =
  | "client" | "employer" | "application" | "feed" | "hookSource" | "hookObject" | "apiKey" | "member" | "memberInvitation"
  | "portalLink" | "webhookEndpoint" | "delivery" | "event" | "policy" | "policyMove" | "mail" | "draft";

/** Where the things of each pool are stored. */
export const storedIn: Readonly<Record<PoolName, [table: string, column: string]>> = {
  client: ["clients", "id"],
  employer: ["employers", "id"],
  application: ["applications", "id"],
  feed: ["feeds", "id"],
  hookSource: ["hook_sources", "id"],
  hookObject: ["hook_objects", "object_id"],
  apiKey: ["api_keys", "id"],
  member: ["members", "user_id"],
  memberInvitation: ["member_invitations", "id"],
  portalLink: ["portal_links", "id"],
  webhookEndpoint: ["webhook_endpoints", "id"],
  delivery: ["webhook_deliveries", "id"],
  event: ["events", "id"],
  policy: ["policies", "id"],
  policyMove: ["policy_moves", "id"],
  mail: ["mails", "id"],
  draft: ["drafts", "id"],
};

/** Whose credentials a request carries. */
export type Credentials = Readonly<Record<string, string>>;

/** One of the organisations, with everything that is its own. */
export interface Side {
  organisation: string;
  /** A word that stands in everything this organisation writes, and nowhere else. */
  marker: string;
  /** The owner's session. */
  owner: Credentials;
  /** A key with every scope that keys can have. */
  key: Credentials;
  /** The link of one of its clients. */
  portal: Credentials;
  pool(name: PoolName): readonly string[];
  steps: readonly { applicationId: string; stepId: string }[];
  /** Cursors of lists that it was given. */
  cursors: string[];
  /** Addresses of calendars that it was given. */
  calendars: string[];
  /** `report` of a check of the file that the arguments send. */
  csvReport: string;
  /** Ids of another organisation that it knows for a reason. */
  knows?: readonly string[];
}
