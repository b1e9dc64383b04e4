import { plan } from "@tact/facts";
import { z } from "zod";
import { exportApplications } from "../../use-cases/export-applications.ts";
import type { Scope } from "../../use-cases/deps.ts";
import { applicationSummaryView } from "../../views/application.ts";
import { factRecordView } from "../../views/fact.ts";
import { type RestRoute, route } from "../route.ts";
import { inputOf } from "../route-input.ts";
import { snakeJson } from "../snake-case.ts";
import { readerOf } from "../who-asks.ts";

/** A line of the export. */
const exported = applicationSummaryView.extend({ facts: z.array(factRecordView), plan }).meta({ description: "An application with its facts and its plan: one line of the export." });

/** Everything, line by line. */
export const exportRoutes: readonly RestRoute[] = [
  route({
    method: "get",
    path: "/exports/applications",
    operationId: "exportApplications",
    useCase: exportApplications,
    summary: "Export applications with their facts",
    description: "JSON lines, one application each, sent as they are read: in the order in which they were added, what was put away included. An export that breaks off was not whole: begin again, or with `updated_since`.",
    parts: [{ name: "ExportedApplication", schema: exported }],
    async serve(c, door) {
      const scope: Scope = await readerOf(c, door);
      const input = (await inputOf(c, exportRoutes[0] as RestRoute)) as Parameters<typeof exportApplications>[2];
      const applications = await exportApplications(door.deps, scope, input);
      return c.body(linesOf(applications), 200, { "content-type": "application/x-ndjson", "cache-control": "no-store" });
    },
    document: {
      responses: { 200: { description: "The applications, one on each line.", content: { "application/x-ndjson": { schema: { $ref: "#/components/schemas/ExportedApplication" } } } } },
    },
  }),
];

/** Each value on a line, made when the one before was taken. */
function linesOf(values: AsyncGenerator<unknown>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await values.next();
      if (done === true) controller.close();
      else controller.enqueue(encoder.encode(`${snakeJson(value)}\n`));
    },
    async cancel() {
      await values.return(undefined);
    },
  });
}
