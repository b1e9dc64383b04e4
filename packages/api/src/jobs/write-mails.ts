import * as db from "@tact/db";
import { type Database, type OrganisationTransaction, withOrganisation } from "@tact/db";
import type { Fact } from "@tact/facts";
import { digestOf } from "../mail/digest.ts";
import { localHour, nextLocalHour } from "../mail/next-morning.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { type DayOfClient, reminderOf } from "../mail/reminder.ts";
import type { Deps } from "../use-cases/deps.ts";
import { epochOf, localDate } from "../use-cases/local-day.ts";
import { planOf } from "../use-cases/plan-of.ts";
import { queueToday } from "../use-cases/queue-today.ts";
import { memberScope } from "../use-cases/session.ts";
import { each } from "./each.ts";

/** The hour at which a client is reminded, in their own zone. */
const reminderHour = 8;
/** Hours after which a morning's mail is left out: whoever comes back in the afternoon needs no good morning. */
const lateByHours = 5;
const pageSize = 200;

type MailDeps = Deps & { db: Database };

/** Writes the digests and reminders whose hour has come. Answers with how many were looked at. */
export async function writeMails(deps: MailDeps): Promise<number> {
  const digests = await allDue((page) => db.locateDigestsDue(deps.db, page), deps, "writing the digest of member", writeDigest);
  const reminders = await allDue((page) => db.locateRemindersDue(deps.db, page), deps, "writing the reminder of client", writeReminder);
  return digests + reminders;
}

/** Page by page: whoever was looked at is due no more. */
async function allDue(
  locate: (page: { at: string; limit: number }) => Promise<db.Located[]>,
  deps: MailDeps,
  what: string,
  write: (deps: MailDeps, one: db.Located) => Promise<void>,
): Promise<number> {
  let looked = 0;
  for (;;) {
    const page = await locate({ at: deps.clock(), limit: pageSize });
    await each(deps, what, page, (one) => write(deps, one), ({ id }) => id);
    looked += page.length;
    if (page.length < pageSize) return looked;
  }
}

/** Whether a mail of an hour is still worth writing, that was to be written at `planned`. */
function isTime(now: string, planned: string | null, hour: number, timeZone: string): boolean {
  if (planned === null || now < planned) return false;
  const shown = localHour(now, timeZone);
  return hour <= shown && shown <= hour + lateByHours;
}

async function writeDigest(deps: MailDeps, { organisation, id: userId }: db.Located): Promise<void> {
  const now = deps.clock();
  await withOrganisation(deps.db, { organisation }, async (tx) => {
    const held = await db.lockDigest(tx, userId);
    const member = await db.findMember(tx, userId);
    if (held === null || member === null || (held.nextDigestAt !== null && now < held.nextDigestAt)) return;
    const { name, email, timeZone, role, digestHour: hour } = member;
    await db.setNextDigest(tx, userId, nextLocalHour(now, hour, timeZone));
    if (!isTime(now, held.nextDigestAt, hour, timeZone)) return;
    const scope = memberScope({ organisation, actor: { kind: "member", id: userId, name }, role, timeZone, requestId: "worker" });
    const queue = await queueToday({ ...deps, db: tx }, scope, undefined);
    const words = digestOf(queue, { name: name || email, publicUrl: deps.publicUrl, hour });
    if (words === null) return;
    await queueMail(tx, deps, { kind: "digest", clientId: null, to: { name, address: email }, ...words, dedupeKey: `digest ${userId} ${queue.date}` });
  });
}

async function writeReminder(deps: MailDeps, { organisation, id: clientId }: db.Located): Promise<void> {
  const now = deps.clock();
  await withOrganisation(deps.db, { organisation }, async (tx) => {
    const client = await db.lockReminder(tx, clientId);
    if (client === null || (client.nextReminderAt !== null && now < client.nextReminderAt)) return;
    const { name, email, timeZone } = client;
    await db.setNextReminder(tx, clientId, nextLocalHour(now, reminderHour, timeZone));
    if (email === null || !isTime(now, client.nextReminderAt, reminderHour, timeZone)) return;
    const own = await db.findOrganisation(tx);
    const day = await dayOfClient(tx, clientId, timeZone, now);
    const words = reminderOf(day, { name, organisation: own?.name ?? "Your coach" });
    if (words === null) return;
    await queueMail(tx, deps, { kind: "reminder", clientId, to: { name, address: email }, ...words, dedupeKey: `reminder ${clientId} ${day.date}` });
  });
}

const byTime = (a: { step: { window: { by: string } } }, b: { step: { window: { by: string } } }) => epochOf(a.step.window.by) - epochOf(b.step.window.by);

async function dayOfClient(tx: OrganisationTransaction, clientId: string, timeZone: string, now: string): Promise<DayOfClient> {
  const date = localDate(now, timeZone);
  const day: { late: DayOfClient["late"][number][]; today: DayOfClient["today"][number][] } = { late: [], today: [] };
  for (const context of await db.listApplications(tx, { clientId })) {
    const { application, employer } = context;
    if (application.archivedAt !== null) continue;
    const facts: Fact[] = (await db.listFacts(tx, application.id)).map(({ body }) => body);
    for (const step of planOf(context, facts, now).steps) {
      const opensToday = step.status === "planned" && localDate(epochOf(step.window.opens), timeZone) === date;
      if (step.status === "late") day.late.push({ employer: employer.name, step });
      else if (step.status === "due" || opensToday) day.today.push({ employer: employer.name, step });
    }
  }
  return { date, timeZone, late: day.late.toSorted(byTime), today: day.today.toSorted(byTime) };
}
