import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, inject, it } from "vitest";

const example = readFileSync(resolve(import.meta.dirname, "../../docs/examples/preview.json"), "utf8");

interface Operation {
  requestBody: { content: Record<string, { example?: unknown; schema: unknown }> };
  responses: Record<string, unknown>;
}

describe("a stranger with nothing but the API's document", () => {
  it("finds the preview in it, sends its example, and gets a dated plan with reasons", async () => {
    const origin = inject("origin");
    const document = (await (await fetch(`${origin}/v1/openapi.json`)).json()) as {
      openapi: string;
      servers: { url: string }[];
      paths: Record<string, Record<string, Operation>>;
    };
    expect(document.openapi).toMatch(/^3\.1\./);
    const operation = document.paths["/plans/preview"]?.["post"];
    const [type, body] = Object.entries(operation?.requestBody.content ?? {})[0] ?? [];
    expect(Object.keys(operation?.responses ?? {})).toEqual(expect.arrayContaining(["200", "400", "413", "415", "422"]));
    const answer = await fetch(`${origin}${document.servers[0]?.url}/plans/preview`, {
      method: "POST",
      headers: { "content-type": type ?? "" },
      body: JSON.stringify(body?.example),
    });
    expect(answer.status).toBe(200);
    const plan = (await answer.json()) as { state: string; steps: { kind: string; because: { text: string }[] }[] };
    expect(plan.state).toBe("waiting");
    for (const step of plan.steps) expect(step.because[0]?.text, step.kind).toMatch(/\w/);
  });

  it("sends the example of the README", async () => {
    const answer = await fetch(`${inject("origin")}/v1/plans/preview`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: example,
    });
    expect(answer.status).toBe(200);
  });

  it("reads on the documentation page, which asks no other host and runs no script", async () => {
    const page = await fetch(`${inject("origin")}/v1/docs`);
    expect(page.headers.get("content-type")).toContain("text/html");
    // Examples name addresses in words; what a browser would load stands in these.
    expect(await page.text()).not.toMatch(/<script|(?:src|href|action|srcset)="(?:https?:)?\/\/|@import|url\(/);
  });
});
