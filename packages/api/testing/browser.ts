import { publicUrl, type TestHouse } from "./test-house.ts";

let address = 0;

/** A browser: it keeps cookies, follows links that were mailed, and says where its pages are from. */
export function browser(house: TestHouse, app: ReturnType<TestHouse["app"]> = house.app()) {
  const kept = new Map<string, string>();
  let from = `203.0.113.${(address += 1) % 250}`;

  function keep(answer: Response): Response {
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ""] = line.split(";");
      const at = pair.indexOf("=");
      if (/max-age=0/i.test(line)) kept.delete(pair.slice(0, at));
      else kept.set(pair.slice(0, at), pair.slice(at + 1));
    }
    return answer;
  }

  const headers = () => ({ cookie: [...kept].map(([name, value]) => `${name}=${value}`).join("; "), origin: publicUrl, "x-tact-client-address": from });

  return {
    cookies: kept,
    /** From now on from another address: limits are counted by it. */
    moves() {
      address += 1;
      from = `203.0.113.${address % 250}`;
    },
    async get(path: string): Promise<Response> {
      return keep(await app.request(path.startsWith("http") ? path : publicUrl + path, { headers: headers() }));
    },
    async post(path: string, body: unknown): Promise<Response> {
      return keep(await app.request(publicUrl + path, { method: "POST", headers: { ...headers(), "content-type": "application/json" }, body: JSON.stringify(body) }));
    },
    /** Asks for a link and opens it. Answers where it leads. */
    async signIn(email: string, to = "/today"): Promise<string> {
      await this.post("/auth/sign-in/magic-link", { email, callbackURL: to, errorCallbackURL: "/sign-in" });
      return (await this.get(house.links.at(-1)?.url ?? "")).headers.get("location") ?? "";
    },
    async isSignedIn(): Promise<boolean> {
      return (await this.get("/auth/sessions")).status === 200;
    },
  };
}

export type Browser = ReturnType<typeof browser>;
