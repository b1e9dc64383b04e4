import { listInsightRows, readInsights } from "../../use-cases/insights.ts";
import { insightRow, insightsView } from "../../views/insights.ts";
import { pageOfAnswers } from "../answers.ts";
import { exampleIds } from "../example-ids.ts";
import { type RestRoute, route } from "../route.ts";

const groups = { kept: 6, late: 3, moved: 1, missed: 0, overdue: 1 };
const row = {
  key: `promises:${exampleIds.application}:f2`,
  measure: "promises",
  group: "late",
  series: exampleIds.employer,
  application_id: exampleIds.application,
  role: "Product designer",
  client: { id: exampleIds.client, name: "Maya Okafor" },
  employer: { id: exampleIds.employer, name: "Northwind" },
  title: null,
  from: "2026-11-09T16:00:00.000Z",
  day: "2026-11-16",
  to: "2026-11-19T10:00:00.000Z",
  value: 3,
};

/** Looks back: what was done in time, what was answered, and what promises were worth. */
export const insightRoutes: readonly RestRoute[] = [
  route({
    method: "get",
    path: "/insights",
    operationId: "readInsights",
    useCase: readInsights,
    summary: "Read insights",
    description: "A look back on some weeks. Every number counts rows that `/insights/rows` lists.",
    answer: {
      name: "Insights",
      schema: insightsView,
      example: {
        since: "2026-09-29T14:00:00.000Z",
        until: "2026-11-24T14:00:00.000Z",
        applications: 64,
        most: false,
        measures: [{ measure: "promises", rows: 11, groups, median: 0, series: [{ series: exampleIds.employer, label: "Northwind", rows: 11, groups, median: 0, values: [0, 0, 0, 0, 0, 0, 2, 3, 3, 4] }] }],
      },
    },
  }),
  route({
    method: "get",
    path: "/insights/rows",
    operationId: "listInsightRows",
    useCase: listInsightRows,
    summary: "List what insights count",
    description: "The rows behind a number: of a measure, and of a group or a series of it. The latest first.",
    answer: pageOfAnswers({ name: "InsightRow", schema: insightRow, example: row }),
  }),
];
