import { z } from "zod";
import { fact } from "./fact.ts";
import { planRequest } from "./request.ts";

/** JSON Schemas (draft 2020-12) of what the edges accept. */
export function jsonSchemas(): Record<"fact" | "planRequest", unknown> {
  return { fact: z.toJSONSchema(fact), planRequest: z.toJSONSchema(planRequest) };
}
