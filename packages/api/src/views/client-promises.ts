import { z } from "zod";
import { applicationView } from "./application.ts";
import { viewParty } from "./view-parts.ts";

export const clientPromisesView = z
  .strictObject({
    data: z.array(
      z.strictObject({
        application: z.strictObject({ id: z.string(), role: z.string(), employer: viewParty }),
        promise: applicationView.shape.promises.element,
      }),
    ),
  })
  .meta({ description: "What employers promised a client, the latest first, and what became of it." });
export type ClientPromisesView = z.infer<typeof clientPromisesView>;
