import { z } from "zod";

/** What several views say in the same way. */
export const viewInstant = z.iso.datetime({ offset: true });
export const viewDay = z.iso.date();
export const viewZone = z.string().meta({ description: "IANA zone.", examples: ["America/New_York"] });
export const viewVersion = z.int().min(1).meta({ description: "Rises with every change; `If-Match` takes it as `\"v<version>\"`." });

/** Where somebody else keeps the same thing, under an id of their own. */
export const viewExternal = {
  externalSource: z.string().nullable().meta({ description: "The system of whoever created it, such as `ats`.", examples: ["ats"] }),
  externalId: z.string().nullable().meta({ description: "Its id there: unique within the organisation and the source." }),
};

export const viewActor = z
  .strictObject({ kind: z.enum(["member", "client", "system", "api-key"]), name: z.string() })
  .meta({ description: "Who did it: a member, a client through their link, Tact itself, or a key." });

/** A client or an employer as far as an application names them. */
export const viewParty = z.strictObject({ id: z.string(), name: z.string(), timeZone: viewZone });
