import { portalRecord, portalStepDone, portalUndo, portalView as portalOf } from "../../use-cases/portal.ts";
import { portalSubscribe } from "../../use-cases/portal-calendar.ts";
import { createPortalLink, getPortalLink, listPortalLinks, revokePortalLink } from "../../use-cases/portal-links.ts";
import { madePortalLinkView, portalCalendarView, portalLinkPageView, portalLinkView, portalRecordedView, portalView } from "../../views/portal.ts";
import { type RestRoute, route } from "../route.ts";

const linkExample = {
  id: "plk_01kb3v9q6efkkt6v6kzg5d2m3x",
  name: "Maya Okafor",
  client: { id: "cli_01kb3v9q6efkkt6v6kzg5d2m3x", name: "Maya Okafor" },
  external_source: null,
  external_id: null,
  created_by: "usr_01kb3v9q6efkkt6v6kzg5d2m3x",
  created_at: "2026-11-24T09:00:00.000Z",
  expires_at: "2027-05-23T09:00:00.000Z",
  revoked_at: null,
  last_used_at: null,
};
const link = { name: "PortalLink", schema: portalLinkView, example: linkExample };
const made = {
  name: "PortalLinkWithAddress",
  schema: madePortalLinkView,
  example: { link: linkExample, url: "https://tact.example/p/tact_portal_<secret>", secret: "tact_portal_<32 characters and 6 of checksum>", made: true },
};
const recorded = {
  name: "PortalRecorded",
  schema: portalRecordedView,
  example: { application_id: "app_01kb3v9q6efkkt6v6kzg5d2m3x", fact_ids: ["fct_01kb3v9q6efkkt6v6kzg5d2m3x"], revision: 3 },
};
const stepId = "app_01kb3v9q6efkkt6v6kzg5d2m3x.thank-you.int-1.p1";

/** Private links of clients, and what a client does through theirs: `Authorization: Bearer tact_portal_…`. */
export const portalRoutes: readonly RestRoute[] = [
  route({
    method: "get",
    path: "/portal-links",
    operationId: "listPortalLinks",
    useCase: listPortalLinks,
    summary: "List private links of clients",
    description: "In the order in which they were made; those that have ended too. Never an address.",
    answer: { name: "PortalLinkPage", schema: portalLinkPageView, example: { data: [linkExample], has_more: false, next_cursor: null } },
  }),
  route({
    method: "post",
    path: "/portal-links",
    operationId: "createPortalLink",
    useCase: createPortalLink,
    summary: "Make a private link for a client",
    description: "Its address is in this answer and nowhere else. Whoever has it sees and answers for this client alone.",
    body: { name: "NewPortalLink", example: { client_id: "cli_01kb3v9q6efkkt6v6kzg5d2m3x" } },
    answer: made,
    made: ({ made: isNew }) => isNew,
    location: ({ link: { id } }) => `/portal-links/${id}`,
    refusals: { 404: "There is no such client." },
  }),
  route({
    method: "get",
    path: "/portal-links/{id}",
    operationId: "getPortalLink",
    useCase: getPortalLink,
    summary: "Read a private link",
    description: "Whose it is, until when it opens, and when it was used last.",
    answer: link,
  }),
  route({
    method: "post",
    path: "/portal-links/{id}/revoke",
    operationId: "revokePortalLink",
    useCase: revokePortalLink,
    summary: "End a private link",
    description: "For good: within a second it opens nothing. The calendar that the client made on their page ends with it, whichever link they made it through.",
    answer: { ...link, example: { ...linkExample, revoked_at: "2026-11-24T10:00:00.000Z" } },
  }),
  route({
    method: "get",
    path: "/portal",
    operationId: "getPortal",
    useCase: portalOf,
    summary: "What a client has to do",
    description: "For a client's private link: their open steps, what to say, and why now.",
    answer: { name: "Portal", schema: portalView },
  }),
  route({
    method: "post",
    path: "/portal/done",
    operationId: "donePortal",
    useCase: portalStepDone,
    summary: "A client did a step",
    description: "For a client's private link. Recorded as the fact that says so; the plan follows.",
    body: { name: "PortalDone", example: { application_id: "app_01kb3v9q6efkkt6v6kzg5d2m3x", step_id: stepId } },
    answer: recorded,
    status: 201,
    refusals: { 404: "The client has no such application or step." },
  }),
  route({
    method: "post",
    path: "/portal/record",
    operationId: "recordPortal",
    useCase: portalRecord,
    summary: "A client heard from the employer, or needs longer",
    description: "For a client's private link. `they-answered` records a word from the employer; `they-said-when`, `they-made-an-offer` and `they-said-no` what it said; `need-longer` moves an open step to a day.",
    body: { name: "PortalRecord", example: { what: "they-answered", application_id: "app_01kb3v9q6efkkt6v6kzg5d2m3x" } },
    answer: recorded,
    status: 201,
    refusals: { 404: "The client has no such application or step." },
  }),
  route({
    method: "post",
    path: "/portal/undo",
    operationId: "undoPortal",
    useCase: portalUndo,
    summary: "A client takes back what they said",
    description: "For a client's private link: what they said through one, and nothing else.",
    body: { name: "PortalUndo", example: { application_id: "app_01kb3v9q6efkkt6v6kzg5d2m3x", fact_id: "fct_01kb3v9q6efkkt6v6kzg5d2m3x" } },
    answer: recorded,
    status: 201,
    refusals: { 404: "The client said no such thing, or has taken it back." },
  }),
  route({
    method: "post",
    path: "/portal/calendar",
    operationId: "subscribePortal",
    useCase: portalSubscribe,
    summary: "Give a client a calendar to subscribe to",
    description: "For a client's private link. The address is in this answer and nowhere else; asking again gives another and ends the first.",
    answer: {
      name: "PortalCalendar",
      schema: portalCalendarView,
      example: { url: "https://tact.example/calendar/tact_cal_<secret>/follow-ups.ics", webcal: "webcal://tact.example/calendar/tact_cal_<secret>/follow-ups.ics", replaced: false },
    },
    status: 201,
  }),
];
