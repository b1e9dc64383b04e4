import { readdirSync, readFileSync } from "node:fs";
import type { Plan, PlanRequest, ResolvedPlanRequest } from "@tact/facts";
import { isRefusal, plan } from "@tact/rules";
import { zonesOf } from "./zones-of.ts";

const folder = new URL("../../rules/scenarios/", import.meta.url);

interface Scenario {
  id: string;
  request: Omit<PlanRequest, "application"> & { application: ResolvedPlanRequest["application"] };
}

/** A request of the scenarios that the rules are judged by, with its plan. */
export interface Scene {
  id: string;
  request: ResolvedPlanRequest;
  plan: Plan;
}

/** A request with the zones of its employer and candidate resolved. */
export function resolved(request: Scenario["request"]): ResolvedPlanRequest {
  const { employer, candidate } = request.application;
  return { ...request, zones: zonesOf(employer.timeZone, candidate.timeZone), zoneData: "test" };
}

/** The scene of a request; throws where it is refused. */
export function sceneOf(id: string, request: ResolvedPlanRequest): Scene {
  const planned = plan(request);
  if (isRefusal(planned)) throw new Error(`${id}: ${JSON.stringify(planned.error)}`);
  return { id, request, plan: planned };
}

/** Every scenario of the rules that can be planned. */
export function scenes(): Scene[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json") && !file.startsWith("phrases"))
    .toSorted()
    .flatMap((file) => JSON.parse(readFileSync(new URL(file, folder), "utf8")) as Scenario[])
    .flatMap(({ id, request }) => {
      const whole = resolved(request);
      const planned = plan(whole);
      return isRefusal(planned) ? [] : [{ id, request: whole, plan: planned }];
    });
}
