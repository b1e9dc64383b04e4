import type { AppRouter } from "@tact/api";
import type { TRPCClient } from "@trpc/client";
import { refusalOf } from "../api/refusal.ts";
import { type CalendarLinks, calendarLinks } from "../calendar/calendar-links.ts";
import { portalActWords } from "../words/en-portal-acts.ts";

/** What came of something that a client said or did. */
export interface Acted {
  /** Ids of what was recorded, by its application: what "undo" takes back. */
  recorded: { applicationId: string; factId: string }[];
  /** Of how many. */
  of: number;
  /** Code of the first refusal; null where there was none. */
  refused: string | null;
  calendar: ToldCalendar | null;
}

/** A calendar's address, told once, and the ways to subscribe to it. */
export interface ToldCalendar extends CalendarLinks {
  url: string;
}

type Api = TRPCClient<AppRouter>;
type Fields = Pick<FormData, "get" | "getAll">;

const text = (fields: Fields, name: string) => {
  const value = fields.get(name);
  return typeof value === "string" && value !== "" ? value : null;
};
const texts = (fields: Fields, name: string) => fields.getAll(name).filter((value) => typeof value === "string");

/** Does what a form of the client's page says. Whatever is refused is named, and what came before it stays. */
export async function act(api: Api, fields: Fields): Promise<Acted> {
  const applicationId = text(fields, "application") ?? "";
  switch (text(fields, "what")) {
    case "done":
      return await each(texts(fields, "step"), async (stepId) => ({ applicationId, factIds: (await api.portal.done.mutate({ applicationId, stepId })).factIds }));
    case "undo":
      return await each(texts(fields, "fact"), async (named) => {
        const [ofApplication = "", factId = ""] = named.split(" ");
        await api.portal.undo.mutate({ applicationId: ofApplication, factId });
        return { applicationId: ofApplication, factIds: [] };
      });
    case "longer":
      return await each(texts(fields, "step"), async (stepId) => {
        const { factIds } = await api.portal.record.mutate({ what: "need-longer", applicationId, stepId, on: text(fields, "on") ?? "" });
        return { applicationId, factIds };
      });
    case "answered":
      return await each([applicationId], async () => ({ applicationId, factIds: (await api.portal.record.mutate(answer(applicationId, fields))).factIds }));
    case "subscribe":
      return await subscribe(api);
    default:
      return { recorded: [], of: 0, refused: "invalid-input", calendar: null };
  }
}

async function each<One>(all: readonly One[], run: (one: One) => Promise<{ applicationId: string; factIds: readonly string[] }>): Promise<Acted> {
  const acted: Acted = { recorded: [], of: all.length, refused: all.length === 0 ? "invalid-input" : null, calendar: null };
  // One after the other: each leads to another plan, which the next one is done by.
  for (const one of all) {
    try {
      const { applicationId, factIds } = await run(one);
      acted.recorded.push(...factIds.map((factId) => ({ applicationId, factId })));
    } catch (error) {
      acted.refused ??= refusalOf(error).code;
    }
  }
  return acted;
}

type Answer = Parameters<Api["portal"]["record"]["mutate"]>[0];

function answer(applicationId: string, fields: Fields): Answer {
  switch (text(fields, "said")) {
    case "when":
      return { what: "they-said-when", applicationId, on: text(fields, "on") ?? "" };
    case "offer": {
      const answerBy = text(fields, "answerBy");
      return { what: "they-made-an-offer", applicationId, ...(answerBy === null ? {} : { answerBy }) };
    }
    case "no":
      return { what: "they-said-no", applicationId };
    case "acknowledged":
      return { what: "they-answered", applicationId, gist: "acknowledged" };
    case "holding":
      return { what: "they-answered", applicationId, gist: "holding" };
    default:
      return { what: "they-answered", applicationId, gist: "other" };
  }
}

async function subscribe(api: Api): Promise<Acted> {
  try {
    const made = await api.portal.subscribe.mutate({});
    return { recorded: [], of: 1, refused: null, calendar: { url: made.url, ...calendarLinks(made, portalActWords.calendar.name) } };
  } catch (error) {
    return { recorded: [], of: 1, refused: refusalOf(error).code, calendar: null };
  }
}
