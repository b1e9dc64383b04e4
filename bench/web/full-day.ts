import type { Page } from "playwright-core";

/** A day with so many open steps. */
export interface FullDay {
  clients: number;
  applications: number;
  /** Rows that Today then shows as late or due. */
  rows: number;
}

const applicationsOfClient = 8;
/** What an interview that is just over leaves to do today: to write it down, and to thank. */
const stepsOfInterview = 2;
const hour = 3_600_000;
const stages = ["First interview", "Second interview", "Panel", "Final round"];

/** Fills the coach's day by asking as a page does: clients, their applications, and an interview that has just ended in each. */
export async function fillDay(page: Page, { steps }: { steps: number }): Promise<FullDay> {
  const ask = async (procedure: string, input: unknown): Promise<{ id: string }> => {
    const answer = await page.request.post(`/trpc/${procedure}`, { data: input, headers: { origin: new URL(page.url()).origin } });
    if (!answer.ok()) throw new Error(`${procedure} was refused: ${(await answer.text()).slice(0, 500)}`);
    return ((await answer.json()) as { result: { data: { id: string } } }).result.data;
  };
  const applications = Math.ceil(steps / stepsOfInterview);
  const employers: string[] = [];
  for (let i = 0; i < 12; i += 1) employers.push((await ask("employers.create", { name: `Employer ${i + 1}`, timeZone: "Europe/London", region: "GB-ENG" })).id);
  const now = Date.now();
  let clientId = "";
  let clients = 0;
  let items: unknown[] = [];
  const send = async () => {
    if (items.length > 0) await ask("facts.bulk", { items });
    items = [];
  };
  for (let i = 0; i < applications; i += 1) {
    if (i % applicationsOfClient === 0) clientId = (await ask("clients.create", { name: `Client ${(clients += 1)}`, timeZone: "Europe/London" })).id;
    const { id } = await ask("applications.create", { clientId, employerId: employers[i % employers.length], role: `Role ${i + 1}` });
    const ends = now - (1 + (i % 5)) * hour;
    const interview = { type: "interview-scheduled", at: new Date(now - 48 * hour).toISOString(), interview: "int-1", starts: new Date(ends - hour).toISOString(), ends: new Date(ends).toISOString(), stage: stages[i % stages.length], participants: [{ id: "p1", name: `Dana Cho ${i + 1}`, role: "hiring-manager" }] };
    items.push({ applicationId: id, facts: [interview] });
    if (items.length === 200) await send();
  }
  await send();
  const answer = (await (await page.request.get("/trpc/queue.today")).json()) as { result: { data: { counts: { late: number; due: number } } } };
  const { late, due } = answer.result.data.counts;
  return { clients, applications, rows: late + due };
}
