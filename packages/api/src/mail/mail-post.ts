/** A mail as it goes out. Names and subjects are what people typed: whoever sends it takes them apart, never puts them together. */
export interface OutgoingMail {
  /** Part of its Message-ID, so that a mail that is sent twice is one mail to whoever shows it. */
  id: string;
  to: { name: string; address: string };
  subject: string;
  /** Plain text, lines ended by `\n`. */
  text: string;
  /** ISO 8601 instant at which it was written. */
  date: string;
}

/** Takes mails to where they are going. */
export interface MailPost {
  /** @throws MailNotSent */
  send(mail: OutgoingMail): Promise<void>;
  /** Removes what is kept of some mails, where something is. */
  remove?(mailIds: readonly string[]): Promise<void>;
  /** Removes what is kept of mails from before an instant, where something is. */
  purge?(before: string): Promise<unknown>;
}

/** A mail that did not go out. `reason` is a code without the words of anybody's server: they may hold addresses. */
export class MailNotSent extends Error {
  readonly reason: string;

  constructor(reason: string) {
    super(`a mail was not sent: ${reason}`);
    this.name = "MailNotSent";
    this.reason = reason;
  }
}
