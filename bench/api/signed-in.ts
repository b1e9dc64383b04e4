import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { ask } from "../house/ask.ts";
import type { StartedProcess } from "../house/started-process.ts";

interface SignIn {
  server: StartedProcess;
  publicUrl: string;
  /** File that holds what the server said: links are printed there. */
  output: string;
  email: string;
}

const longestWait = 10_000;

/** Signs a person in by link, as a browser does. Answers with the cookie. */
export async function signIn({ server, publicUrl, output, email }: SignIn): Promise<string> {
  const before = readFileSync(output, "utf8").length;
  await ask(`${server.origin}/auth/sign-in/magic-link`, { method: "POST", headers: { origin: publicUrl }, body: JSON.stringify({ email }) });
  const giveUp = performance.now() + longestWait;
  for (;;) {
    const link = /sign-in link: (\S+)/.exec(readFileSync(output, "utf8").slice(before))?.[1];
    if (link !== undefined) {
      const { pathname, search } = new URL(link);
      const { headers } = await ask(`${server.origin}${pathname}${search}`);
      return [headers["set-cookie"] ?? []].flat().map((cookie) => cookie.split(";")[0]).join("; ");
    }
    if (performance.now() > giveUp) throw new Error("the server printed no sign-in link");
    await wait(20);
  }
}
