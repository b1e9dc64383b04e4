import { planDiff } from "@tact/facts";
import { z } from "zod";
import { applicationSummaryView } from "./application.ts";
import { viewDay, viewInstant } from "./view-parts.ts";

const offerView = z
  .strictObject({ fact: z.string(), at: viewInstant, answerBy: viewDay.nullable() })
  .meta({ description: "An offer on the table: the fact, when it came, and the day by which it wants an answer." });
export type OfferView = z.infer<typeof offerView>;

const otherApplicationView = z.strictObject({
  application: applicationSummaryView,
  offer: offerView.nullable().meta({ description: "Its own offer, where there is one." }),
  told: z.boolean().meta({ description: "Whether the offer of the one has been recorded as a competing offer of the other." }),
  effect: planDiff.nullable().meta({
    description: "What recording it would change: of this application where the other has the offer, of the other where this one has. Null where there is nothing to tell.",
  }),
});
export type OtherApplication = z.infer<typeof otherApplicationView>;

export const otherApplicationsView = z
  .strictObject({
    offer: offerView.nullable().meta({ description: "This application's own offer, where there is one." }),
    data: z.array(otherApplicationView).meta({ description: "Offers first, then those that are open, then those that have ended; at most 100." }),
  })
  .meta({ description: "The client's other applications, and what an offer in one means for the others." });
export type OtherApplicationsView = z.infer<typeof otherApplicationsView>;
