import { describe, expect, it } from "vitest";
import { exceptionalOperations, methodName } from "../src/method-name.ts";
import { readDocument } from "../src/places.ts";
import { readOperations } from "../src/read-operations.ts";

describe("the place of a method", () => {
  it.each([
    ["listClients", "/clients", "clients.list"],
    ["getClient", "/clients/{id}", "clients.get"],
    ["changeFeed", "/feeds/{id}", "feeds.update"],
    ["removeMember", "/members/{id}", "members.delete"],
    ["previewPlan", "/plans/preview", "plans.preview"],
    ["rotateFeed", "/feeds/{id}/rotate", "feeds.rotate"],
    ["appendFacts", "/applications/{application_id}/facts", "applications.facts.append"],
    ["retractFact", "/applications/{application_id}/facts/{id}/retract", "applications.facts.retract"],
    ["whatIfPlan", "/applications/{id}/plan/what-if", "applications.plan.whatIf"],
    ["createApiKey", "/api-keys", "apiKeys.create"],
    ["readInvitation", "/imports/invitation", "imports.invitation.read"],
    ["stepsOfToday", "/steps", "steps.steps"],
  ])("of %s at %s is tact.%s", (operationId, path, place) => {
    expect(methodName(operationId, path).join(".")).toBe(place);
  });

  it("is an exception only for what the document has", () => {
    const known = readOperations(readDocument()).map(({ id }) => id);
    expect(exceptionalOperations.filter((id) => !known.includes(id))).toEqual([]);
  });
});
