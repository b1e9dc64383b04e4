import { createServer } from "node:net";
import { createInterface } from "node:readline";

/** A mail server that keeps what it is given. */
export interface MailCatcher extends AsyncDisposable {
  /** For `SMTP_URL`. */
  url: string;
  /** Texts of the mails so far, with their soft line breaks joined. */
  mails: readonly string[];
}

/** As much of RFC 5321 as a sender without extensions needs. */
export async function catchMail(): Promise<MailCatcher> {
  const mails: string[] = [];
  const server = createServer((socket) => {
    let body: string[] | undefined;
    const say = (line: string) => void socket.write(`${line}\r\n`);
    say("220 catcher");
    socket.on("error", () => socket.destroy());
    createInterface({ input: socket }).on("line", (line) => {
      if (body !== undefined && line !== ".") return void body.push(line);
      if (body !== undefined) {
        mails.push(body.join("\n").replaceAll("=\n", "").replaceAll("=3D", "="));
        body = undefined;
        return say("250 kept");
      }
      const [verb = ""] = line.toUpperCase().split(" ");
      if (verb === "DATA") {
        body = [];
        return say("354 go on");
      }
      say(verb === "QUIT" ? "221 bye" : "250 ok");
      if (verb === "QUIT") socket.end();
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    [Symbol.asyncDispose]: () => new Promise((closed) => void server.close(() => closed())),
  };
}
