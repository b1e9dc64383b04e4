import { typeidUnboxed } from "typeid-js";

/** Prefix of each kind of id, so that an id says what it names. */
export const idPrefixes = {
  organisation: "org",
  user: "usr",
  client: "cli",
  employer: "emp",
  application: "app",
  fact: "fct",
  interview: "int",
  revision: "rev",
  feed: "fed",
  auditEvent: "aud",
  request: "req",
  session: "ses",
  apiKey: "key",
  webhookEndpoint: "whk",
  event: "evt",
  delivery: "dlv",
  mail: "mai",
  memberInvitation: "inv",
  portalLink: "plk",
  policy: "pol",
  policyMove: "mov",
  hookSource: "hks",
  draft: "drf",
} as const;

export type IdKind = keyof typeof idPrefixes;

/** Makes ids: prefixed, unique, and ascending with the time they were made. */
export type Ids = (kind: IdKind) => string;

/** The ids of production: UUIDv7 in base32 behind the prefix (`app_01h…`). */
export const timeOrderedIds: Ids = (kind) => typeidUnboxed(idPrefixes[kind]);
