import * as db from "@tact/db";
import { withOrganisation } from "@tact/db";
import { queueMail } from "../mail/queue-mail.ts";
import type { Deps } from "./deps.ts";

const words = {
  "two-factor-on": ["Two-factor sign-in is on", "Two-factor sign-in was turned on for your account. From now on a code is asked for after the link."],
  "two-factor-off": ["Two-factor sign-in is off", "Two-factor sign-in was turned off for your account. From now on the link alone signs you in."],
  "backup-codes": ["New backup codes", "New backup codes were made for your account. The old ones no longer work."],
} as const;

/** Mails a person what changed about how they sign in, so that they hear of it where somebody else did it. */
export async function tellOfSecurity(
  deps: Deps & { db: db.Database },
  { id, name, email }: { id: string; name: string; email: string },
  { what, requestId }: { what: keyof typeof words; requestId: string },
): Promise<void> {
  const [organisation] = await db.locateMemberships(deps.db, id);
  if (organisation === undefined) return;
  const [subject, text] = words[what];
  const body = `${text}\n\nIf that was not you, turn it back here and end the sessions that you do not know:\n\n${deps.publicUrl}/two-factor\n`;
  await withOrganisation(deps.db, { organisation }, (tx) =>
    queueMail(tx, deps, { kind: "security", clientId: null, to: { name, address: email }, subject, body, dedupeKey: `${what}:${requestId}` }),
  );
}
