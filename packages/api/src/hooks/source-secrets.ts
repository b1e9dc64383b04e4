import type { HookSourceRow } from "@tact/db";
import { DomainError } from "../errors.ts";
import type { Vault } from "../keys/sealed.ts";
import type { Deps } from "../use-cases/deps.ts";

/** What a source keeps besides its name. */
export interface HookSourceOptions {
  /** The system that the ids in its payloads are of; the source's own name where it is left out. */
  applicationsSource?: string;
  /** The secret before, sealed, which holds until an instant. */
  former?: { sealed: string; until: string };
}

/** How long the secret before goes on holding after another was given: hours. */
const overlapHours = 24;

export const optionsOf = ({ options }: Pick<HookSourceRow, "options">): HookSourceOptions => options as HookSourceOptions;

const contextOf = (organisation: string, id: string) => `hook-source:${organisation}:${id}`;

/** @throws DomainError `no-secret-key` */
function vaultOf({ vault }: Deps): Vault {
  if (vault === undefined) throw new DomainError("no-secret-key", "This installation keeps no secrets: its operator has to give it a TACT_SECRET_KEY.");
  return vault;
}

/** @throws DomainError `no-secret-key` */
export function sealSecret(deps: Deps, organisation: string, id: string, secret: string): string {
  return vaultOf(deps).seal(secret, contextOf(organisation, id));
}

/** The secrets that may have signed a delivery now: the present one, and the one before while it holds. @throws DomainError `no-secret-key` */
export function secretsOf(deps: Deps, row: HookSourceRow): string[] {
  const vault = vaultOf(deps);
  const { former } = optionsOf(row);
  const sealed = [row.sealedSecret, ...(former !== undefined && deps.clock() < former.until ? [former.sealed] : [])];
  return sealed.map((one) => vault.unseal(one, contextOf(row.orgId, row.id)));
}

/** The options of a source whose secret gives way to another now. */
export function optionsAfterRotation(deps: Deps, row: HookSourceRow): HookSourceOptions {
  const until = new Date(Date.parse(deps.clock()) + overlapHours * 3_600_000).toISOString();
  return { ...optionsOf(row), former: { sealed: row.sealedSecret, until } };
}
