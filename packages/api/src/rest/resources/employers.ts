import { createEmployer, getEmployer, listEmployers, listRegions, updateEmployer, upsertEmployer } from "../../use-cases/employers.ts";
import { employerPageView, employerView, regionsView } from "../../views/employer.ts";
import { exampleIds } from "../example-ids.ts";
import { type RestRoute, route } from "../route.ts";

const example = {
  id: exampleIds.employer,
  name: "Northwind",
  time_zone: "America/New_York",
  region: "US-NY",
  closed: [{ from: "2026-12-24", to: "2027-01-01", label: "company shutdown" }],
  calendar_from: "2024-01-01",
  calendar_through: "2029-12-31",
  external_source: null,
  external_id: null,
  version: 1,
  created_at: "2026-11-23T09:00:00.000Z",
  updated_at: "2026-11-23T09:00:00.000Z",
};

const employer = { name: "Employer", schema: employerView, example };
const asked = { name: "Northwind", time_zone: "America/New_York", region: "US-NY" };
const conflicts = { 409: "Another employer has this external id; or a request with this Idempotency-Key still runs." };

/** Employers: whose calendar decides which days are business days. */
export const employerRoutes: readonly RestRoute[] = [
  route({
    method: "get",
    path: "/employers",
    operationId: "listEmployers",
    useCase: listEmployers,
    summary: "List employers",
    description: "In the order in which they were added.",
    answer: { name: "EmployerPage", schema: employerPageView, example: { data: [example], has_more: false, next_cursor: null } },
  }),
  route({
    method: "post",
    path: "/employers",
    operationId: "createEmployer",
    useCase: createEmployer,
    summary: "Add an employer",
    description: "With its region, whose holidays are looked up, and its own closed days.",
    body: { name: "NewEmployer", example: { ...asked, closed: example.closed } },
    answer: employer,
    status: 201,
    versioned: true,
    location: ({ id }) => `/employers/${id}`,
    refusals: conflicts,
  }),
  route({
    method: "put",
    path: "/employers/external/{external_source}/{external_id}",
    operationId: "upsertEmployer",
    useCase: upsertEmployer,
    summary: "Add or change an employer by an id of yours",
    description: "The employer that goes by this id is changed, and added where there is none: what is left out stays as it is.",
    body: { name: "EmployerByExternalId", example: asked },
    answer: employer,
    made: ({ created }) => created,
    shown: ({ employer: shown }) => shown,
    versioned: true,
  }),
  route({
    method: "get",
    path: "/employers/{id}",
    operationId: "getEmployer",
    useCase: getEmployer,
    summary: "Read an employer",
    description: "With the years of business calendar that are kept of it.",
    answer: employer,
    versioned: true,
  }),
  route({
    method: "patch",
    path: "/employers/{id}",
    operationId: "updateEmployer",
    useCase: updateEmployer,
    summary: "Change an employer",
    description: "What is left out stays as it is. Its calendar, and the plans and calendars made with it, follow at once.",
    body: { name: "EmployerChange", example: { name: "Northwind Traders" } },
    answer: employer,
    versioned: true,
    refusals: conflicts,
  }),
  route({
    method: "get",
    path: "/regions",
    operationId: "listRegions",
    useCase: listRegions,
    summary: "List regions",
    description: "Regions whose holidays are known, by name.",
    answer: { name: "Regions", schema: regionsView, example: { data: [{ code: "US-NY", name: "New York, United States" }] } },
    shown: (data) => ({ data }),
  }),
];
