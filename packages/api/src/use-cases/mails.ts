import * as db from "@tact/db";
import { withOrganisation } from "@tact/db";
import { z } from "zod";
import { notFound } from "../errors.ts";
import { privateLink } from "../mail/stored-text.ts";
import type { MailView, MailWithText } from "../views/mail.ts";
import type { Page } from "../views/page.ts";
import { byId } from "./inputs.ts";
import { listById, paging } from "./page.ts";
import { query } from "./use-case.ts";

const mailPage = z.strictObject({ kind: z.enum(["digest", "reminder", "invitation", "security"]).optional(), ...paging }).optional();

function view({ id, kind, toName, toAddress, subject, createdAt, sentAt, attempts, lastError }: db.MailRow): MailView {
  return { id, kind, to: { name: toName, address: toAddress }, subject, createdAt, sentAt, attempts, lastError };
}

const pageOfMails = listById("mails");

/** The mails of the last days, the newest first. */
export const listMails = query("listMails", { permission: "organisation:read", input: mailPage }, async (deps, { organisation }, input): Promise<Page<MailView>> => {
  const page = pageOfMails({ organisation }, input);
  const rows = await withOrganisation(deps.db, { organisation, readOnly: true }, (tx) => db.listMails(tx, { kind: input?.kind, before: page.after, limit: page.rows }));
  return page.of(rows, ({ id }) => id, view);
});

/** A mail with its text: links that are secrets do not stand in it. @throws DomainError `not-found` */
export const getMail = query("getMail", { permission: "organisation:read", input: byId }, async (deps, { organisation }, { id }): Promise<MailWithText> => {
  const mail = await withOrganisation(deps.db, { organisation, readOnly: true }, (tx) => db.findMail(tx, id));
  if (mail === null) throw notFound("mail");
  const text = mail.kind === "invitation" ? null : mail.body.replaceAll(privateLink, "(a private link, made when it is sent)");
  return { ...view(mail), text };
});
