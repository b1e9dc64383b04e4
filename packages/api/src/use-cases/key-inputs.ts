import { id, instant, name } from "@tact/facts";
import { z } from "zod";
import { allowedOrigin, mostOrigins } from "../keys/allowed-origin.ts";
import { type Permission, scopesOfKeys } from "../permissions.ts";

const scope = z.enum(scopesOfKeys as [Permission, ...Permission[]], { error: "must be a scope that keys can be given, such as plans:read" });
const scopes = z
  .array(scope)
  .min(1, { error: "must hold at least one scope" })
  .max(scopesOfKeys.length, { error: "must name each scope once" })
  .refine((given) => new Set(given).size === given.length, { error: "must name each scope once" });
const origins = z.array(allowedOrigin).max(mostOrigins, { error: `must hold at most ${mostOrigins} origins` });

export const newApiKey = z.strictObject({
  name,
  scopes: scopes.meta({ description: "What the key may do, and nothing else." }),
  livemode: z.boolean().optional().meta({ description: "False for a key that sees test data alone; true unless told." }),
  origins: origins.optional().meta({ description: "Origins whose pages may use it in a browser. Anybody who opens such a page can read the key: give it `plans:read` and no more." }),
  expiresAt: instant.optional().meta({ description: "When it ends; never where it is left out." }),
});

export const apiKeyChange = z.strictObject({ id, name: name.optional(), origins: origins.optional() });

/** Hours for which a key may live on beside its successor: a month at most. */
const mostOverlapHours = 744;
export const apiKeyRotation = z.strictObject({
  id,
  overlapHours: z
    .int()
    .min(0)
    .max(mostOverlapHours)
    .optional()
    .meta({ description: "Hours for which the old key still works; 24 unless told, 0 to end it at once." }),
});
