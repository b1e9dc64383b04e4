import { getMail, listMails } from "../../use-cases/mails.ts";
import { mailView, mailWithText } from "../../views/mail.ts";
import { pageOfAnswers } from "../answers.ts";
import { type RestRoute, route } from "../route.ts";

const example = {
  id: "mai_01kb3v9q6efkkt6v6kzg5d2m3x",
  kind: "digest",
  to: { name: "Iris Vale", address: "iris@example.com" },
  subject: "Tuesday 24 November: 2 late, 3 due",
  created_at: "2026-11-24T07:00:00.000Z",
  sent_at: "2026-11-24T07:00:01.000Z",
  attempts: 1,
  last_error: null,
};

/** Mails that Tact wrote. */
export const mailRoutes: readonly RestRoute[] = [
  route({
    method: "get",
    path: "/mails",
    operationId: "listMails",
    useCase: listMails,
    summary: "List mails",
    description: "Digests, reminders and others of the last 30 days, the newest first.",
    answer: pageOfAnswers({ name: "Mail", schema: mailView, example }),
  }),
  route({
    method: "get",
    path: "/mails/{id}",
    operationId: "getMail",
    useCase: getMail,
    summary: "Read a mail",
    description: "With its text; links that are secrets do not stand in it.",
    answer: { name: "MailWithText", schema: mailWithText, example: { ...example, text: "Good morning Iris,\n\nDue today:\n- Maya Okafor, Northwind: Thank Dana Cho, by 16:00\n" } },
  }),
];
