import { snakeCased } from "../rest/snake-case.ts";

/** What of an event's row is told. */
export interface EventToTell {
  id: string;
  type: string;
  number: number;
  at: string;
  requestId: string | null;
  body: object;
}

/** An event as it is told, by a webhook or in a list. @param livemode whether the organisation holds live data */
export function toldEvent({ id, type, number, at, requestId, body }: EventToTell, livemode: boolean) {
  return { id, type, timestamp: at, number, livemode, requestId, data: body };
}

/** The body of a webhook: the same bytes for every attempt, since the signature is of them. */
export function webhookBody(event: EventToTell, livemode: boolean): string {
  return JSON.stringify(snakeCased(toldEvent(event, livemode)));
}
