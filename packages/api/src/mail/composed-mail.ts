import type { SendMailOptions } from "nodemailer";
import addressparser from "nodemailer/lib/addressparser";
import type { OutgoingMail } from "./mail-post.ts";
import { MailNotSent } from "./mail-post.ts";

/** Longest line of a header that anybody is served by. */
const mostHeader = 200;

/**
 * One line without control characters: what stands behind a line break in a name or subject would be a header of its own
 * to a careless program.
 */
export function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ").trim().slice(0, mostHeader);
}

/** An address and nothing besides: no second one, no name, no line break. RFC 5321 gives it 254 characters. */
const plainAddress = /^[^\s\p{Cc}<>(),;:"[\]\\@]+@[^\s\p{Cc}<>(),;:"[\]\\@]+$/u;

/** @throws MailNotSent `address-refused` */
function plain(address: string): string {
  if (address.length <= 254 && plainAddress.test(address)) return address;
  throw new MailNotSent("address-refused");
}

/** The sender of a setting such as `Tact <plans@tact.example>`. @throws Error that says what it should be */
export function readSender(setting: string): { name: string; address: string } {
  const [sender, ...others] = addressparser(setting);
  if (/\p{Cc}/u.test(setting) || sender === undefined || others.length > 0 || "group" in sender || !plainAddress.test(sender.address)) {
    throw new Error(`the sender of mails is ${JSON.stringify(setting)}: set it to one address, such as Tact <plans@tact.example>`);
  }
  return { name: oneLine(sender.name) || "Tact", address: sender.address };
}

export interface ComposeOptions {
  from: { name: string; address: string };
  /** Right side of Message-IDs: the host of Tact's own address. */
  host: string;
}

/** A mail as nodemailer takes it: addresses as `{ name, address }`, never as text that it would take apart. @throws MailNotSent */
export function composed({ id, to, subject, text, date }: OutgoingMail, { from, host }: ComposeOptions): SendMailOptions {
  return {
    messageId: `<${oneLine(id).replaceAll(/[^\w.-]/g, "")}@${host}>`,
    date: new Date(date),
    from,
    to: { name: oneLine(to.name), address: plain(to.address) },
    subject: oneLine(subject),
    text,
    headers: { "auto-submitted": "auto-generated" },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
