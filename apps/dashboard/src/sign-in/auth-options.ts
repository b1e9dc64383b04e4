import { apiUrl } from "../api/server.ts";

export interface AuthOptions {
  /** Whether the demo may be opened with one press. */
  demo: boolean;
  /** Whether links are mailed; otherwise the server prints them. */
  mail: boolean;
}

/** What the sign-in page may offer. Where the server does not say, nothing is promised. */
export async function readAuthOptions(): Promise<AuthOptions> {
  try {
    const answer = await fetch(`${apiUrl}/auth/options`, { cache: "no-store" });
    const options: unknown = answer.ok ? await answer.json() : null;
    if (typeof options !== "object" || options === null) return { demo: false, mail: true };
    return {
      demo: "demo" in options && options.demo === true,
      mail: !("mail" in options) || options.mail === true,
    };
  } catch {
    return { demo: false, mail: true };
  }
}
