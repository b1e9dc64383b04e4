import { signIn } from "./sign-in.ts";
import { publicUrl, type TestHouse } from "./test-house.ts";

/** An answer of REST, its JSON read. */
export interface Answered {
  status: number;
  headers: Headers;
  body: Record<string, unknown> & { data?: Record<string, unknown>[]; errors?: { pointer: string }[]; code?: string };
}

/** Asks REST for something; a body that is text is sent as it is. */
export type Asking = (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answered>;

/** Asks as somebody who signed in by mail: the owner of an organisation of their own. */
export async function askAs(house: TestHouse, email: string): Promise<Asking> {
  const cookie = await signIn(house, email);
  const app = house.app();
  return async (method, path, body, headers = {}) => {
    const given = body === undefined ? {} : { "content-type": "application/json" };
    const answer = await app.request(`${publicUrl}/v1${path}`, {
      method,
      headers: { origin: publicUrl, cookie, ...given, ...headers },
      ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    const text = await answer.text();
    return { status: answer.status, headers: answer.headers, body: text.startsWith("{") && !text.includes("\n{") ? (JSON.parse(text) as Answered["body"]) : { text } };
  };
}
