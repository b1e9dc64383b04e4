import { clientsTable } from "@tact/clients";
import { expect, it } from "vitest";

type Records = Parameters<typeof clientsTable>[0];
type Stage = Records[number]["stages"][number];

const entry = { uid: "a", summary: "Ask about the decision", start: "2026-12-04", end: "2026-12-04", status: "confirmed" } as const;
const stage = (name: string, told: Partial<Stage>): Stage => ({ stage: name, outcome: "as promised", answers: [200], entries: [], off: false, ...told });

it("the table of calendar programs says of each stage what each showed, and where a play ended early", () => {
  const records: Records = [
    {
      program: "Abacus",
      form: "events",
      version: "1.2",
      stages: [
        stage("begun", { entries: [entry, { ...entry, status: "cancelled" }] }),
        stage("failed", { outcome: "as before", answers: [503, 503], entries: [entry] }),
        stage("done", { entries: [{ ...entry, summary: "Nothing planned" }] }),
      ],
    },
    {
      program: "Slate",
      form: "events",
      version: "3",
      stages: [stage("begun", { entries: [entry] }), stage("failed", { outcome: "as before", answers: [503], off: "until-restart" })],
    },
    { program: "Slate", form: "tasks", version: "3", stages: [stage("begun", { entries: [entry, entry] })] },
  ];
  expect(clientsTable(records, "events").split("\n")).toEqual([
    "| what happens | Abacus 1.2 | Slate 3 |",
    "| --- | --- | --- |",
    "| begun | exactly the 2, 1 cancelled | exactly the 1 |",
    "| failed | keeps its 1 (503) | off until it is restarted |",
    "| done | the placeholder alone | not reached |",
  ]);
});
