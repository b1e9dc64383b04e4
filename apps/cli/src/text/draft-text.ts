import type { Draft, Recipient } from "@tact/messages";
import type { Page } from "./page.ts";
import { printable } from "./printable.ts";
import { wrap } from "./wrap.ts";

/** Drafts for people: to whom, the subject, the words, and what is still to be filled in. */
export function draftText(drafts: readonly Draft[], page: Page): string {
  if (drafts.length === 0) return "There is nothing to write for this step.";
  return drafts.map((draft) => oneDraft(draft, page).join("\n")).join(`\n\n${page.ink("dim", "—".repeat(20))}\n\n`);
}

function oneDraft({ form, choice, recipient, subject, body, voicemail, placeholders, words }: Draft, page: Page): string[] {
  const heads = [
    ...(choice === null ? [] : [page.ink("bold", `To ${choice.replaceAll("-", " ")}`)]),
    ...(recipient === null ? [] : [`${page.ink("bold", form === "call" ? "Call" : "To")} ${printable(recipientWords(recipient))}`]),
    ...(subject === null ? [] : [`${page.ink("bold", form === "note" ? "Note" : "Subject")} ${printable(subject)}`]),
  ];
  const text = body.split("\n").flatMap((line) => wrap(line, page.width));
  const message = voicemail === null ? [] : ["", page.ink("bold", "If nobody answers"), ...wrap(voicemail, page.width)];
  const gaps = placeholders.length === 0 ? "" : `; to fill in: ${placeholders.map(({ ask }) => ask).join("; ")}`;
  return [...heads, "", ...text, ...message, "", ...wrap(`${words} words${gaps}`, page.width).map((line) => page.ink("dim", line))];
}

function recipientWords({ name, role, email, basis }: Recipient): string {
  const who = name ?? (role ?? "somebody").replaceAll("-", " ");
  const how = email === null ? who : `${who} <${email}>`;
  return basis === "assumed" ? `${how} (likely)` : how;
}
