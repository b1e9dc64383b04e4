import { assignHookObject, listHookObjects, listHookReceipts } from "../use-cases/hook-objects.ts";
import { createHookSource, getHookSource, listHookSources, revokeHookSource, rotateHookSource } from "../use-cases/hook-sources.ts";
import { procedure, router } from "./trpc.ts";

export const hooksRouter = router({
  list: procedure(listHookSources),
  get: procedure(getHookSource),
  create: procedure(createHookSource),
  rotate: procedure(rotateHookSource),
  revoke: procedure(revokeHookSource),
  receipts: procedure(listHookReceipts),
  objects: procedure(listHookObjects),
  assign: procedure(assignHookObject),
});
