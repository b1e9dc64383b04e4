import { createApiKey, getApiKey, listApiKeys, revokeApiKey, rotateApiKey, updateApiKey } from "../use-cases/api-keys.ts";
import { procedure, router } from "./trpc.ts";

export const apiKeysRouter = router({
  list: procedure(listApiKeys),
  get: procedure(getApiKey),
  create: procedure(createApiKey),
  update: procedure(updateApiKey),
  rotate: procedure(rotateApiKey),
  revoke: procedure(revokeApiKey),
});
