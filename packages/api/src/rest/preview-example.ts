/** A request that plans: it stands in the OpenAPI document, on the documentation page, and in a test that sends it. */
export const previewExample = {
  application: {
    id: "app-1",
    role: "Product designer",
    employer: { name: "Northwind", time_zone: "America/New_York", calendar: { region: "US-NY" } },
    candidate: { name: "Maya Okafor", time_zone: "America/New_York" },
  },
  facts: [
    {
      id: "f1",
      type: "interview-scheduled",
      at: "2026-11-16T11:00:00-05:00",
      interview: "int-1",
      starts: "2026-11-23T13:00:00-05:00",
      ends: "2026-11-23T14:00:00-05:00",
      stage: "First interview",
      participants: [{ id: "p1", name: "Dana Cho", role: "hiring-manager" }],
    },
    { id: "f2", type: "decision-promised", at: "2026-11-23T13:55:00-05:00", by: { date: "2026-12-03" }, said_by: "Dana Cho" },
  ],
  now: "2026-11-23T20:00:00Z",
};
