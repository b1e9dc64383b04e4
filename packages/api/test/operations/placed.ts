import type { RestRoute } from "../../src/rest/route.ts";
import { exampleIds } from "../../src/rest/example-ids.ts";
import { restDocument } from "../../src/rest/rest-app.ts";
import { previewExample } from "../../src/rest/preview-example.ts";
import type { Asking } from "../../testing/ask.ts";

/** Where the example of an operation is sent to, and as what: the ids in it are those of rows that were made for it. */
export type Placing = (route: RestRoute, example: unknown) => Promise<{ path: string; body: unknown }>;

interface Made {
  id: string;
}
type Step = { id: string; kind: string };

/** Makes what an operation needs, anew for each, by asking for it as a program would. */
export function placed(ask: Asking): Placing {
  let count = 0;
  const made = async (path: string, body: unknown): Promise<Made> => {
    const answer = await ask("POST", path, body);
    if (answer.status >= 300) throw new Error(`${path} was refused: ${JSON.stringify(answer.body)}`);
    return idIn(answer.body);
  };
  const client = () => made("/clients", { name: `Maya Okafor ${(count += 1)}`, time_zone: "America/New_York" });
  const employer = () => made("/employers", { name: "Northwind", time_zone: "America/New_York", region: "US-NY" });

  async function application(facts = true) {
    const [ofClient, ofEmployer] = [await client(), await employer()];
    const { id } = await made("/applications", { client_id: ofClient.id, employer_id: ofEmployer.id, role: "Product designer" });
    if (facts) await ask("POST", `/applications/${id}/facts`, { facts: previewExample.facts });
    return { id, client: ofClient.id, employer: ofEmployer.id };
  }

  async function keptDraft(): Promise<string> {
    const { id } = await application();
    const kept = await ask("PUT", `/applications/${id}/steps/${encodeURIComponent(await stepOf(id))}/drafts`, { recipient: "p1", body: "Dear Dana, thank you." });
    return idIn(kept.body).id;
  }

  async function own(noun: string): Promise<string> {
    if (noun === "clients") return (await client()).id;
    if (noun === "employers") return (await employer()).id;
    if (noun === "applications") return (await application()).id;
    if (noun === "drafts") return await keptDraft();
    if (noun === "members") return String((await ask("GET", "/members")).body.data?.[0]?.["id"]);
    const making = restDocument.paths[`/${noun}`]?.["post"] as { requestBody?: { content: Record<string, { example?: unknown }> } } | undefined;
    return (await made(`/${noun}`, await renamed(making?.requestBody?.content["application/json"]?.example))).id;
  }

  /** The example with ids that there are. */
  async function renamed(example: unknown, facts = true): Promise<unknown> {
    if (example === undefined) return undefined;
    const there = await application(facts);
    const step = await stepOf(there.id);
    const text = JSON.stringify(example)
      .replaceAll(/"app_[a-z0-9]+[.:][^"]*"/g, JSON.stringify(step))
      .replaceAll(exampleIds.application, there.id)
      .replaceAll(exampleIds.employer, there.employer)
      .replaceAll(exampleIds.client, there.client)
      .replaceAll(/"app_[a-z0-9]{26}"/g, JSON.stringify(there.id))
      .replaceAll(/"cli_[a-z0-9]{26}"/g, JSON.stringify(there.client))
      .replaceAll(/"(candidate|application)-\d+"/g, `"$1-${(count += 1)}"`)
      .replaceAll(/"[a-z.]+@[a-z.]+"/g, `"person-${(count += 1)}@example.com"`);
    return JSON.parse(text) as unknown;
  }

  async function stepOf(application: string): Promise<string> {
    const { steps = [] } = (await ask("GET", `/applications/${application}/plan`)).body as unknown as { steps?: Step[] };
    return steps.find(({ kind }) => kind === "thank-you")?.id ?? "nothing";
  }

  return async ({ path, body: named }, example) => {
    const noun = path.split("/")[1] ?? "";
    // Facts that an example appends must not be there yet.
    const fresh = named?.name === "FactsToAppend" || named?.name === "BulkFacts";
    const ofApplication = path.includes("{application_id}") ? (await application(!fresh)).id : "";
    const values: Record<string, string> = {
      application_id: ofApplication,
      step_id: path.includes("{step_id}") ? await stepOf(ofApplication) : "",
      fact_id: "f2",
      external_source: "ats",
      external_id: `row-${(count += 1)}`,
      policy_id: noun === "policies" ? "standard" : "",
      id: path.includes("{id}") ? await own(noun) : "",
    };
    const body = typeof example === "string" ? example : await renamed(example, !fresh);
    return { path: path.replaceAll(/\{(\w+)\}/g, (_, each: string) => encodeURIComponent(values[each] ?? "nothing")), body };
  };
}

/** The id of what was made: its own, or that of the one thing in the answer that has one. */
function idIn(body: object): Made {
  if ("id" in body) return body as Made;
  const inner = Object.values(body).find((value): value is Made => typeof value === "object" && value !== null && "id" in value);
  if (inner === undefined) throw new Error("what was made has no id");
  return inner;
}
