import * as db from "@tact/db";
import { type OrganisationTransaction, withOrganisation } from "@tact/db";
import { MailNotSent } from "../mail/mail-post.ts";
import { textOf } from "../mail/stored-text.ts";
import type { SendMailJob } from "./queues.ts";
import type { WorkerDeps } from "./worker-deps.ts";

/**
 * Sends a mail that is still to be sent. It is held while it is sent, so that two workers never send it at once; one that is killed
 * between the sending and the note of it leaves it to be sent again, under the same Message-ID.
 * @throws MailNotSent so that the job is tried again later
 */
export async function sendMail(deps: WorkerDeps, { organisation, mailId }: SendMailJob): Promise<void> {
  const failure = await withOrganisation(deps.db, { organisation }, async (tx) => {
    const mail = await db.lockUnsentMail(tx, mailId);
    if (mail === null) return null;
    const began = performance.now();
    const failed = await sent(tx, deps, mail).then(
      () => null,
      (error: unknown) => error,
    );
    const reason = failed instanceof MailNotSent ? failed.reason : "not-sent";
    await db.noteMailAttempt(tx, mailId, failed === null ? { sentAt: deps.clock(), lastError: null } : { sentAt: null, lastError: reason });
    deps.observe?.({ name: "mail", outcome: failed === null ? "sent" : "not-sent", milliseconds: Math.round(performance.now() - began) });
    return failed;
  });
  if (failure !== null) throw failure;
}

async function sent(tx: OrganisationTransaction, deps: WorkerDeps, mail: db.MailRow): Promise<void> {
  const { id, toName: name, toAddress: address, subject, createdAt: date } = mail;
  await deps.post.send({ id, to: { name, address }, subject, text: await textOf(tx, deps, mail), date });
}
