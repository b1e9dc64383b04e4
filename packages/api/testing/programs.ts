import type { Permission } from "../src/permissions.ts";
import { scopesOfKeys } from "../src/permissions.ts";
import type { ApiKeyView } from "../src/views/api-key.ts";
import { type Caller, publicUrl, type TestHouse } from "./test-house.ts";

type App = ReturnType<TestHouse["app"]>;

/** A key with all scopes that keys can have, unless told. */
export async function aKey(call: Caller, settings: { scopes?: Permission[]; livemode?: boolean; origins?: string[]; expiresAt?: string } = {}): Promise<{ key: ApiKeyView; secret: string }> {
  const { scopes = [...scopesOfKeys], ...rest } = settings;
  return await call.apiKeys.create({ name: "A program", scopes, ...rest });
}

/** What a program sends: REST with a key. A body makes it a POST. */
export async function ask(
  app: App,
  path: string,
  { secret, body, method, headers = {} }: { secret?: string; body?: unknown; method?: string; headers?: Record<string, string> } = {},
): Promise<Response> {
  const sent = body === undefined ? {} : { "content-type": "application/json" };
  const bearer = secret === undefined ? {} : { authorization: `Bearer ${secret}` };
  return await app.request(`${publicUrl}/v1${path}`, {
    method: method ?? (body === undefined ? "GET" : "POST"),
    headers: { ...sent, ...bearer, ...headers },
    ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
}

/** Status and code of a refusal. */
export async function refusal(answer: Response): Promise<[number, string]> {
  return [answer.status, ((await answer.json()) as { code: string }).code];
}
