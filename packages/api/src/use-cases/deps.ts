import type { Role } from "../views/index.ts";
import type { Ids } from "../ids.ts";

/** The present as an ISO 8601 instant in UTC. The only fake that tests use. */
export type Clock = () => string;

/** Who acts. `name` is what the record shows. */
export interface Actor {
  kind: "member" | "client" | "system" | "api-key";
  id: string;
  name: string;
}

/** On whose behalf and within which organisation a use-case runs. */
export interface Scope {
  organisation: string;
  actor: Actor;
  role: Role;
  /** The reader's own zone (IANA): what "today" means to them. */
  timeZone: string;
  requestId: string;
}

/** What every use-case is given instead of reaching for it. */
export interface Deps {
  db: unknown;
  clock: Clock;
  ids: Ids;
  /** Public origin without a trailing slash, such as `https://tact.example`: feed addresses and links start with it. */
  publicUrl: string;
}
