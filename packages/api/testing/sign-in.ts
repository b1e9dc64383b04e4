import { publicUrl, type TestHouse } from "./test-house.ts";

let address = 0;

/** Signs a person in by link, over HTTP. Answers with the cookie. */
export async function signIn(house: TestHouse, email: string): Promise<string> {
  address += 1;
  const asker = { "x-tact-client-address": `198.18.${address >> 8}.${address & 255}` };
  const headers = { "content-type": "application/json", origin: publicUrl, ...asker };
  await house.app().request(`${publicUrl}/auth/sign-in/magic-link`, { method: "POST", headers, body: JSON.stringify({ email }) });
  const answer = await house.app().request(house.links.at(-1)?.url ?? "", { headers: asker });
  return answer.headers.getSetCookie().map((cookie) => cookie.split(";")[0]).join("; ");
}

/** Posts to the dashboard's door. */
export async function post(app: ReturnType<TestHouse["app"]>, cookie: string, procedure: string, input: unknown): Promise<Response> {
  const headers = { cookie, origin: publicUrl, "content-type": "application/json" };
  return await app.request(`${publicUrl}/trpc/${procedure}`, { method: "POST", headers, body: JSON.stringify(input) });
}

/** The code of a refusal, from whichever door it came. */
export async function codeOf(answer: Response): Promise<string> {
  const body = (await answer.json()) as { code?: string; error?: { data: { code: string } } };
  return body.error?.data.code ?? body.code ?? "";
}
