import { createApiKey, getApiKey, listApiKeys, revokeApiKey, rotateApiKey, updateApiKey } from "../../use-cases/api-keys.ts";
import { apiKeyPageView, apiKeySecretView, apiKeyView } from "../../views/api-key.ts";
import { type RestRoute, route } from "../route.ts";

const example = {
  id: "key_01kb3v9q6efkkt6v6kzg5d2m3x",
  name: "Nightly import",
  shown: "tact_live_4fGq9ZaB",
  livemode: true,
  scopes: ["clients:read", "facts:write"],
  origins: [],
  version: "2026-12-01",
  created_by: "usr_01kb3v9q6efkkt6v6kzg5d2m3x",
  created_at: "2026-11-24T09:00:00.000Z",
  expires_at: null,
  last_used_at: null,
  revoked_at: null,
};
const key = { name: "ApiKey", schema: apiKeyView, example };
const withSecret = {
  name: "ApiKeyWithSecret",
  schema: apiKeySecretView,
  example: { key: example, secret: "tact_live_<32 characters and 6 of checksum>" },
};

/** Keys of programs. Owners make them, signed in: a key makes no keys. */
export const apiKeyRoutes: readonly RestRoute[] = [
  route({
    method: "get",
    path: "/api-keys",
    operationId: "listApiKeys",
    useCase: listApiKeys,
    summary: "List keys",
    description: "In the order in which they were made; those that have ended too. Never a secret.",
    answer: { name: "ApiKeyPage", schema: apiKeyPageView, example: { data: [example], has_more: false, next_cursor: null } },
  }),
  route({
    method: "post",
    path: "/api-keys",
    operationId: "createApiKey",
    useCase: createApiKey,
    summary: "Make a key",
    description: "The key is in this answer and nowhere else. With `livemode: false` it sees test data alone.",
    body: { name: "NewApiKey", example: { name: "Nightly import", scopes: ["clients:read", "facts:write"] } },
    answer: withSecret,
    status: 201,
    location: ({ key: { id } }) => `/api-keys/${id}`,
  }),
  route({ method: "get", path: "/api-keys/{id}", operationId: "getApiKey", useCase: getApiKey, summary: "Read a key", description: "Its scopes, and when it was used last.", answer: key }),
  route({
    method: "patch",
    path: "/api-keys/{id}",
    operationId: "updateApiKey",
    useCase: updateApiKey,
    summary: "Change a key",
    description: "Its name, or the origins whose pages may use it. What it may do stays as it was made.",
    body: { name: "ApiKeyChange", example: { origins: ["https://careers.example"] } },
    answer: key,
    refusals: { 409: "The key has ended." },
  }),
  route({
    method: "post",
    path: "/api-keys/{id}/rotate",
    operationId: "rotateApiKey",
    useCase: rotateApiKey,
    summary: "Make the successor of a key",
    description: "With the same scopes and origins. Both work until the old one ends, so that programs can change over.",
    body: { name: "ApiKeyRotation", example: { overlap_hours: 24 } },
    answer: withSecret,
    status: 201,
    location: ({ key: { id } }) => `/api-keys/${id}`,
    refusals: { 409: "The key has ended, or a request with this Idempotency-Key still runs." },
  }),
  route({
    method: "post",
    path: "/api-keys/{id}/revoke",
    operationId: "revokeApiKey",
    useCase: revokeApiKey,
    summary: "End a key",
    description: "For good: within a second it is refused everywhere.",
    answer: { ...key, example: { ...example, revoked_at: "2026-11-24T10:00:00.000Z" } },
  }),
];
