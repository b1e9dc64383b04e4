import { factTypes, mostFacts, mostProblems } from "../src/index.ts";

const request = {
  application: {
    id: "app-1",
    role: "Product designer",
    employer: { name: "Northwind", timeZone: "America/New_York", calendar: { region: "US-NY" } },
    candidate: { name: "Maya Okafor", timeZone: "America/New_York" },
  },
  facts: [
    {
      id: "f1",
      type: "interview-scheduled",
      at: "2026-11-16T10:00:00-05:00",
      interview: "int-1",
      starts: "2026-11-23T10:00:00-05:00",
      ends: "2026-11-23T11:00:00-05:00",
      participants: [{ id: "p1", name: "Dana Cho", role: "hiring-manager" }],
    },
    { id: "f2", type: "decision-promised", at: "2026-11-23T11:00:00-05:00", by: { phrase: "by the end of next week" } },
  ],
  policy: "standard",
  now: "2026-11-24T14:00:00Z",
};

/** The smallest request that says something, and what refuses a wrong one. */
export const examples = {
  request,
  wrong: { ...request, application: { ...request.application, role: "" }, facts: [{ ...request.facts[1], by: { withinDays: "3" } }] },
  refusal: {
    error: {
      code: "invalid-input",
      problems: [
        { pointer: "/application/role", detail: "must not be empty: give at least one character that can be seen", code: "empty-text" },
        { pointer: "/facts/0/by/withinDays", detail: "must be a whole number from 0 to 730" },
      ],
    },
  },
};

const block = (value: unknown) => ["```json", JSON.stringify(value, null, 2), "```"];

/** The page that leads to the schemas. */
export function indexPage(): string {
  return [
    "# The vocabulary",
    "",
    "Written by `pnpm record:reference` from the schemas in `../src`; a test fails where it is stale.",
    "",
    "A plan is computed from a *request*: an application, the facts that are known about it, a policy, and the present. What can be",
    `said in it is one of ${factTypes.length} types of facts; [the catalogue](../../rules/reference/facts.md) has a section for each.`,
    "",
    "| JSON Schema (draft 2020-12) | what it describes |",
    "|---|---|",
    "| [plan-request](schemas/plan-request.schema.json) | what goes in, as the edges take it: zones by name, the calendar as a region or as data |",
    "| [fact](schemas/fact.schema.json) | one fact of any type |",
    "| [plan](schemas/plan.schema.json) | what comes out |",
    "| [plan-diff](schemas/plan-diff.schema.json) | what a new fact did to a plan |",
    "| [refusal](schemas/refusal.schema.json) | the answer to an input that cannot be planned |",
    "",
    "## A request",
    "",
    ...block(examples.request),
    "",
    "## A refusal",
    "",
    "A request that is not well formed is refused with every wrong field at once, each by its JSON Pointer (RFC 6901), with what to do.",
    `An answer lists ${mostProblems.toLocaleString("en")} problems at most; the last entry then has the code \`more-problems\` and says how many more there are.`,
    "",
    ...block(examples.refusal),
    "",
    "| code | where | what it means |",
    "|---|---|---|",
    "| `unknown-field` | any | the field is not known here; fields named `__proto__` or `constructor` are no exception |",
    "| `out-of-years` | dates, instants | not of the years 1900 to 2199; or, where a region's calendar is asked for, outside the years of its data |",
    "| `empty-text` | texts | nothing in it can be seen |",
    "| `control-character` | texts | a line break, a tab or another control character |",
    "| `direction-control` | texts | a character that turns the direction of writing of what follows; letters that are written from the right need none |",
    "| `markup` | texts | an HTML tag |",
    "| `lone-surrogate` | texts | half of a surrogate pair, which is no Unicode text |",
    `| \`too-many\` | lists | more items than the schema's \`maxItems\`, such as ${mostFacts.toLocaleString("en")} facts |`,
    "| `duplicate-fact-id` | `/facts/…/id` | an earlier fact has this id; every repetition is listed |",
    "| `duplicate-participant-id` | `/facts/…/participants/…/id` | an earlier participant of the interview has this id |",
    "| `range-reversed` | calendars | the end stands before the beginning |",
    "| `unknown-zone` | `timeZone` | no zone of this name; the detail names near ones |",
    "| `unknown-region`, `range-not-covered` | `calendar/region` | no holidays are known for the region, or not for these years; the detail names near ones |",
    "| `more-problems` | the input | how many problems are not listed |",
    "",
    "A problem without a code has the shape of its field alone against it: a text where a number belongs, a date that does not exist.",
    "",
    "What a schema cannot say, and the parser checks beyond it: the rules for texts above, that ids are not repeated, that ranges are not",
    "reversed, and that days lie in the years 1900 to 2199.",
    "",
  ].join("\n");
}
