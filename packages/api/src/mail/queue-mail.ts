import * as db from "@tact/db";
import type { MailKind, OrganisationTransaction } from "@tact/db";
import type { Deps } from "../use-cases/deps.ts";

export interface MailToQueue {
  kind: MailKind;
  /** The client whom it is to or about; null where it is about none in particular. */
  clientId: string | null;
  to: { name: string; address: string };
  subject: string;
  /** Plain text. It stands in the database for 30 days: nothing secret belongs into it. */
  body: string;
  /** What it says and for which day: it is written once. */
  dedupeKey: string;
}

/** Writes a mail and leaves it to the worker to be sent, in the caller's transaction. Whether it was not written before. */
export async function queueMail(tx: OrganisationTransaction, deps: Deps, { kind, clientId, to, subject, body, dedupeKey }: MailToQueue): Promise<boolean> {
  const id = deps.ids("mail");
  const isNew = await db.insertMail(tx, { id, kind, clientId, toName: to.name, toAddress: to.address, subject, body, dedupeKey, createdAt: deps.clock() });
  if (isNew) await deps.jobs?.sendMails(tx, [id]);
  return isNew;
}
