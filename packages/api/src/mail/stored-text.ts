import type { MailRow, OrganisationTransaction } from "@tact/db";
import type { Deps } from "../use-cases/deps.ts";
import { plusHours } from "../use-cases/local-day.ts";
import { makePortalLink } from "../use-cases/portal-links.ts";

/** Stands in a stored mail where the client's private link goes. */
export const privateLink = "{{private link}}";

/** Hours for which the link of a reminder opens: the next reminder brings another. */
const linkHours = 48;

/** What the text of an invitation is sealed for. */
export function sealedMail(organisation: string, mailId: string): string {
  return `mail:${organisation}:${mailId}`;
}

/**
 * The text of a mail as it goes out. What is secret does not stand in the database: an invitation is sealed, and the
 * private link of a reminder is made when it is sent.
 */
export async function textOf(tx: OrganisationTransaction, deps: Deps, { id, kind, clientId, body }: MailRow): Promise<string> {
  if (kind === "invitation") {
    if (deps.vault === undefined) throw new Error("an invitation cannot be opened: there is no secret key");
    return deps.vault.unseal(body, sealedMail(tx.organisation, id));
  }
  if (clientId === null || !body.includes(privateLink)) return body;
  const { url } = await makePortalLink(tx, deps, { clientId, name: "Reminder", createdBy: "system", expiresAt: plusHours(deps.clock(), linkHours) });
  return body.replaceAll(privateLink, url);
}
