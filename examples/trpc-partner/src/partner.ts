// A partner in TypeScript that speaks tRPC with a key: the types are those of Tact's own router.
//   TACT_URL      such as http://localhost:4310
//   TACT_API_KEY  with the scopes clients:write, employers:write, applications:write, facts:write, plans:read
import type { AppRouter } from "@tact/api";
import { createTRPCClient, httpBatchLink } from "@trpc/client";

const { TACT_URL: address = "http://localhost:4310", TACT_API_KEY: key = "" } = process.env;
const tact = createTRPCClient<AppRouter>({
  links: [httpBatchLink({ url: `${address}/trpc`, headers: { authorization: `Bearer ${key}` }, methodOverride: "POST" })],
});

// Two calls in one request.
const [client, employer] = await Promise.all([
  tact.clients.create.mutate({ name: "Maya Okafor", timeZone: "America/New_York" }),
  tact.employers.create.mutate({ name: "Northwind", timeZone: "America/New_York", region: "US-NY" }),
]);
const { id: applicationId } = await tact.applications.create.mutate({ clientId: client.id, employerId: employer.id, role: "Product designer" });
await tact.facts.record.mutate({
  applicationId,
  facts: [
    {
      type: "interview-scheduled",
      at: "2026-11-16T16:00:00Z",
      interview: "int-1",
      starts: "2026-11-23T13:00:00-05:00",
      ends: "2026-11-23T14:00:00-05:00",
      participants: [{ id: "p1", name: "Dana Cho", role: "hiring-manager" }],
    },
  ],
});
const plan = await tact.plan.current.query({ applicationId });
for (const { window, title } of plan.steps) console.log(window.opens, title);
