// What a recruiting platform does with Tact, from an interview to the reasons for a date.
//   TACT_URL      such as http://localhost:4310
//   TACT_API_KEY  with the scopes clients:write, employers:write, applications:write, facts:write, plans:read
import { InvalidInputError, Tact } from "@tact/sdk";

const { TACT_URL: baseUrl = "http://localhost:4310", TACT_API_KEY: apiKey = "" } = process.env;
const tact = new Tact({ baseUrl, apiKey });

const interview = {
  type: "interview-scheduled",
  at: "2026-11-16T16:00:00Z",
  interview: "int-1",
  starts: "2026-11-23T13:00:00-05:00",
  ends: "2026-11-23T14:00:00-05:00",
  stage: "First interview",
  participants: [{ id: "p1", name: "Dana Cho", role: "hiring-manager" }],
} as const;
const place = { time_zone: "America/New_York" };

// What would the plan be? Nothing is stored, and no key is needed.
const preview = await tact.plans.preview({
  application: {
    id: "preview",
    role: "Product designer",
    employer: { name: "Northwind", ...place, calendar: { region: "US-NY" } },
    candidate: { name: "Maya Okafor", ...place },
  },
  facts: [{ id: "f1", ...interview, participants: [...interview.participants] }],
  now: "2026-11-23T20:00:00Z",
});
console.log(`A preview has ${preview.steps.length} steps.`);

// Kept under the platform's own ids: a second time finds what is there.
const platform = "example-platform";
const client = await tact.clients.upsert(platform, "candidate-17", { name: "Maya Okafor", ...place });
const employer = await tact.employers.upsert(platform, "company-4", { name: "Northwind", ...place, region: "US-NY" });
const application = await tact.applications.upsert(platform, "application-99", { client_id: client.id, employer_id: employer.id, role: "Product designer" });

// What happened, as the platform learnt it. The key makes the second time the first time.
await tact.applications.facts.append(application.id, { facts: [{ ...interview, participants: [...interview.participants] }] }, { idempotencyKey: "interview-1-scheduled" });

// What to do when, and why then.
const plan = await tact.applications.plan.get(application.id);
for (const { title, window, because } of plan.steps) {
  console.log(`${window.opens.slice(0, 10)}  ${title}`);
  for (const { text } of because) console.log(`    ${text}`);
}

// What is wrong is said with its place.
try {
  await tact.clients.create({ name: "Maya Okafor", time_zone: "Mars/Olympus" });
} catch (error) {
  if (!(error instanceof InvalidInputError)) throw error;
  for (const { pointer, detail } of error.errors) console.log(`Refused: ${pointer} ${detail}`);
}
