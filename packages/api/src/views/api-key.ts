import { z } from "zod";
import { scopesOfKeys } from "../permissions.ts";
import { pageOfViews } from "./page.ts";
import { viewInstant } from "./view-parts.ts";

export const apiKeyView = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    shown: z.string().meta({ description: "How the key begins: its prefix and 8 characters.", examples: ["tact_live_4fGq9ZaB"] }),
    livemode: z.boolean().meta({ description: "False for a key that sees test data alone." }),
    scopes: z.array(z.enum(scopesOfKeys as [(typeof scopesOfKeys)[number]])),
    origins: z.array(z.string()).meta({ description: "Origins whose pages may use it in a browser; empty for none." }),
    version: z.string().meta({ description: "API version that it was made for; `Tact-Version` asks for another." }),
    createdBy: z.string().meta({ description: "Id of the member who made it." }),
    createdAt: viewInstant,
    expiresAt: viewInstant.nullable(),
    lastUsedAt: viewInstant.nullable().meta({ description: "To the minute." }),
    revokedAt: viewInstant.nullable(),
  })
  .meta({ description: "A key, without its secret." });
export type ApiKeyView = z.infer<typeof apiKeyView>;

export const apiKeyPageView = pageOfViews(apiKeyView);

export const apiKeySecretView = z
  .strictObject({
    key: apiKeyView,
    secret: z.string().meta({ description: "The key itself. It is told once and stored nowhere: keep it where programs keep secrets." }),
  })
  .meta({ description: "A key with its secret." });
export type ApiKeySecretView = z.infer<typeof apiKeySecretView>;
