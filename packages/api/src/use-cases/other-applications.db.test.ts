import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { anApplication, type Caller, interviewHeld, openTestHouse, startOfTest, type TestHouse } from "../../testing/test-house.ts";

let house: TestHouse;
let call: Caller;
let here: string;
let there: string;
beforeAll(async () => void (house = await openTestHouse()));
beforeEach(async () => {
  house.at(startOfTest);
  ({ call } = await house.organisation());
  const { applicationId, clientId } = await anApplication(call);
  const other = await call.employers.create({ name: "Brightfield", timeZone: "Europe/London", region: "GB-ENG" });
  here = applicationId;
  ({ id: there } = await call.applications.create({ clientId, employerId: other.id, role: "Design lead" }));
  for (const each of [here, there]) await call.facts.record({ applicationId: each, facts: [interviewHeld] });
});
afterAll(async () => await house[Symbol.asyncDispose]());

const offered = (applicationId: string) =>
  call.facts.record({ applicationId, facts: [{ id: "offer", type: "offer-received", at: "2026-11-24T13:00:00Z", answerBy: "2026-11-30" }] });
const kinds = (added: readonly { kind: string }[] | undefined) => added?.map(({ kind }) => kind);

test("an offer elsewhere says what recording it here would change", async () => {
  await offered(there);
  const { offer, data } = await call.applications.others({ applicationId: here });
  expect(offer).toBeNull();
  expect(data).toMatchObject([
    { application: { id: there, state: "offer", employer: { name: "Brightfield" } }, offer: { fact: "offer", at: "2026-11-24T13:00:00.000Z", answerBy: "2026-11-30" }, told: false },
  ]);
  expect(kinds(data[0]?.effect?.added)).toEqual(["expedite"]);
});

test("an offer here says what it would change there, and nothing once it was told there", async () => {
  await offered(here);
  const [before] = (await call.applications.others({ applicationId: here })).data;
  expect(before).toMatchObject({ application: { id: there }, offer: null, told: false });
  expect(kinds(before?.effect?.added)).toEqual(["expedite"]);
  await call.facts.record({ applicationId: there, facts: [{ type: "competing-offer", at: startOfTest, answerBy: "2026-11-30" }] });
  const after = await call.applications.others({ applicationId: here });
  expect(after).toMatchObject({ offer: { fact: "offer" }, data: [{ told: true, effect: null }] });
});

test("what is written down is what would change", async () => {
  await offered(there);
  const [{ effect } = { effect: null }] = (await call.applications.others({ applicationId: here })).data;
  const recorded = await call.facts.record({ applicationId: here, facts: [{ type: "competing-offer", at: startOfTest, answerBy: "2026-11-30" }] });
  expect(kinds(recorded.diff.added)).toEqual(kinds(effect?.added));
});

test("without an offer, with two, or where it was taken back, nothing is told", async () => {
  const nothing = { told: false, effect: null };
  expect((await call.applications.others({ applicationId: here })).data).toMatchObject([nothing]);
  await offered(there);
  await offered(here);
  expect((await call.applications.others({ applicationId: here })).data).toMatchObject([nothing]);
  await call.facts.retract({ applicationId: there, factId: "offer" });
  await call.facts.retract({ applicationId: here, factId: "offer" });
  expect(await call.applications.others({ applicationId: here })).toMatchObject({ offer: null, data: [{ ...nothing, offer: null }] });
});

test("those that were put away are left out, offers come first and what has ended last", async () => {
  const { client, employer } = await call.applications.get({ id: here });
  const [ended, away] = await Promise.all(["Ended", "Away"].map((role) => call.applications.create({ clientId: client.id, employerId: employer.id, role })));
  await call.facts.record({ applicationId: ended?.id ?? "", facts: [interviewHeld, { type: "rejected", at: startOfTest }] });
  await call.applications.update({ id: away?.id ?? "", archived: true });
  const offering = await call.applications.create({ clientId: client.id, employerId: employer.id, role: "Offering" });
  await call.facts.record({ applicationId: offering.id, facts: [interviewHeld] });
  await offered(offering.id);
  expect((await call.applications.others({ applicationId: here })).data.map(({ application }) => application.role)).toEqual(["Offering", "Design lead", "Ended"]);
});
