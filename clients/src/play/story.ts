import type { FactDraft } from "@tact/facts";
import type { House } from "../house/house.ts";
import type { Entry } from "./entry.ts";
import type { Form } from "./program.ts";
import { promisedEntries, type ToldApplication } from "./promised-entries.ts";

/** The story as far as it has been told: who applies where, and the link that the program subscribes to. */
export interface Story {
  house: House;
  applications: { maya: string; aroha: string; second?: string };
  feed: { id: string; url: string };
  form: Form;
  /** Whether the link shows the interviews too. */
  interviews: boolean;
}

/** Opens the link and lets the first facts be known. */
export async function beginStory(house: House, form: Form): Promise<Story> {
  const { call } = house;
  const maya = await call.clients.create({ name: "Maya Okafor", timeZone: "America/New_York" });
  const aroha = await call.clients.create({ name: "Aroha Ngata", timeZone: "Pacific/Auckland" });
  const northwind = await call.employers.create({ name: "Northwind", timeZone: "America/New_York", region: "US-NY" });
  const kauri = await call.employers.create({ name: "Kauri & Sons, Ltd; Timber", timeZone: "Pacific/Auckland", region: "NZ" });
  const mayas = await call.applications.create({ clientId: maya.id, employerId: northwind.id, role: "Product designer" });
  const arohas = await call.applications.create({ clientId: aroha.id, employerId: kauri.id, role: "Buyer" });
  const applications = { maya: mayas.id, aroha: arohas.id };
  const { feed, url } = await call.feeds.create({ name: "Desk", form });
  const story: Story = { house, applications, feed: { id: feed.id, url }, form, interviews: false };
  await record(story, "maya", {
    type: "interview-scheduled",
    at: "2026-11-20T16:00:00Z",
    interview: "int-1",
    starts: "2026-11-24T13:00:00-05:00",
    ends: "2026-11-24T14:00:00-05:00",
    stage: "First interview",
    participants: [{ id: "p1", name: "Dana Cho", role: "hiring-manager" }],
  });
  await record(
    story,
    "aroha",
    { type: "interview-scheduled", at: "2026-11-10T01:00:00Z", interview: "int-1", starts: "2026-11-19T10:00:00+13:00", ends: "2026-11-19T11:00:00+13:00", stage: "Panel, “round 2”" },
    { type: "decision-promised", at: "2026-11-18T22:30:00Z", by: { date: "2026-12-04" } },
  );
  return story;
}

/** What the program has to show now. */
export async function promisedNow({ house, form, interviews }: Story): Promise<Entry[]> {
  const { data } = await house.call.applications.list({ limit: 100 });
  const told: ToldApplication[] = [];
  for (const { id, client, employer } of data) {
    const { data: records } = await house.call.facts.list({ applicationId: id });
    const plan = await house.call.plan.current({ applicationId: id });
    told.push({ id, client: client.name, employer: employer.name, plan, facts: records.map(({ fact }) => fact) });
  }
  return promisedEntries({ organisation: house.organisation, form, interviews, now: house.now() }, told);
}

/** Lets facts of an application be known. */
export async function record({ house, applications }: Story, whose: keyof Story["applications"], ...facts: FactDraft[]): Promise<void> {
  const applicationId = applications[whose];
  if (applicationId === undefined) throw new Error(`there is no application ${whose} yet`);
  await house.call.facts.record({ applicationId, facts });
}

/** Aroha hears that the decision is put off. */
export function delayedUntil(story: Story, date: string): Promise<void> {
  return record(story, "aroha", { type: "delay-announced", at: story.house.now(), until: { date } });
}

/** Aroha applies for another role, and is invited. */
export async function setSecondInterview(story: Story): Promise<void> {
  const { applications, house } = story;
  const { client, employer } = await house.call.applications.get({ id: applications.aroha });
  const { id } = await house.call.applications.create({ clientId: client.id, employerId: employer.id, role: "Lead buyer" });
  applications.second = id;
  const starts = Date.parse(house.now()) + 21 * 86_400_000;
  await record(story, "second", {
    type: "interview-scheduled",
    at: house.now(),
    interview: "int-1",
    starts: new Date(starts).toISOString(),
    ends: new Date(starts + 3_600_000).toISOString(),
    stage: "Second round",
    format: "video",
  });
}

/** Marks a step as done, as a person would. */
export async function doStep({ house, applications }: Story, whose: "maya" | "aroha", kind: string): Promise<void> {
  const applicationId = applications[whose];
  const { steps } = await house.call.plan.current({ applicationId });
  const step = steps.find((each) => each.kind === kind);
  if (step === undefined) throw new Error(`${whose} has no ${kind} to do`);
  await house.call.steps.done({ applicationId, stepId: step.id });
}

/** Both are turned down, and answer: what is left to do is done when its time has come. */
export async function finishEverything(story: Story): Promise<void> {
  const { house, applications } = story;
  house.at("2026-12-16T15:00:00Z");
  for (const whose of ["maya", "aroha"] as const) await record(story, whose, { type: "rejected", at: house.now() });
  for (;;) {
    const open: { applicationId: string; stepId: string; opens: number }[] = [];
    for (const applicationId of Object.values(applications)) {
      const { steps } = await house.call.plan.current({ applicationId });
      for (const { id, status, window } of steps) {
        if (status === "planned" || status === "due" || status === "late") open.push({ applicationId, stepId: id, opens: Date.parse(window.opens.replace(/\[.*$/, "")) });
      }
    }
    const [next] = open.sort((a, b) => a.opens - b.opens);
    if (next === undefined) return;
    house.at(new Date(Math.max(next.opens, Date.parse(house.now()))).toISOString());
    await house.call.steps.done({ applicationId: next.applicationId, stepId: next.stepId });
  }
}
