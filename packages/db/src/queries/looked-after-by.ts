import { eq, isNull, or, type SQL } from "drizzle-orm";
import { clients } from "../schema/clients.ts";

/** Clients that a coach looks after: their own, and those who are everyone's. All of them where no coach is named. */
export function lookedAfterBy(coachId: string | undefined): SQL | undefined {
  return coachId === undefined ? undefined : or(eq(clients.coachId, coachId), isNull(clients.coachId));
}
