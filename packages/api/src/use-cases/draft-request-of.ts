import type { ApplicationContext } from "@tact/db";
import type { Fact } from "@tact/facts";
import type { DraftRequest } from "@tact/messages";

/** An application as drafts know it. */
export function draftRequestOf({ application, client, employer }: ApplicationContext, facts: readonly Fact[]): DraftRequest {
  const { id: named, role, route } = application;
  return { application: { id: named, role, route, employer: { name: employer.name }, candidate: { name: client.name } }, facts };
}
