import { createTransport } from "nodemailer";
import { linkMinutes } from "./auth.ts";

export type SendLink = (link: { email: string; url: string }) => Promise<void>;

/** Mails sign-in links. @param smtpUrl such as `smtps://user:password@mail.example` */
export function mailedLinks({ smtpUrl, from }: { smtpUrl: string; from: string }): SendLink {
  const transport = createTransport(smtpUrl);
  return async ({ email, url }) => {
    await transport.sendMail({
      from,
      to: email,
      subject: "Your sign-in link for Tact",
      text: `Open this link to sign in to Tact:\n\n${url}\n\nIt works once, within ${linkMinutes} minutes. If you did not ask for it, nothing happens without it.\n`,
    });
  };
}

/**
 * Prints sign-in links, for a server without mail: one line each, and nowhere else. Whoever reads the server's own
 * output may sign in as anyone: this is the exception to "no secrets in logs", and setting `SMTP_URL` ends it.
 */
export function printedLinks(print: (line: string) => void): SendLink {
  return async ({ url }) => print(`sign-in link: ${url}`);
}
