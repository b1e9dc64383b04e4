import { createTransport } from "nodemailer";
import { type ComposeOptions, composed } from "./composed-mail.ts";
import { MailNotSent, type MailPost } from "./mail-post.ts";

const limits = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000, dnsTimeout: 10_000 };

/** Sends mails by SMTP. @param smtpUrl such as `smtps://user:password@mail.example` */
export function smtpPost(smtpUrl: string, options: ComposeOptions): MailPost {
  const transport = createTransport({ url: smtpUrl, ...limits });
  return {
    async send(mail) {
      const ready = composed(mail, options);
      try {
        await transport.sendMail(ready);
      } catch (error) {
        throw new MailNotSent(codeOf(error));
      }
    },
  };
}

/** nodemailer's code and the server's number: `EENVELOPE 550`. */
function codeOf(error: unknown): string {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  return [code, responseCode].filter((part) => typeof part === "string" || typeof part === "number").join(" ") || "not-sent";
}
