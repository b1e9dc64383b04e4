import { planByHand } from "./by-hand/plan-by-hand.ts";
import { planWithRulesEngine } from "./json-rules-engine/plan-with-rules-engine.ts";
import { normalise } from "./plain/normalise.ts";
import type { PlainPlan } from "./plain/plan.ts";
import { planWithTact, read, withoutReasons, write } from "./tact.ts";
import { acceptRequest } from "./workload/accept-request.ts";
import { workload } from "./workload/requests.ts";

const edges = ["opens", "ideal", "by", "closes"] as const;
const line = ({ id, status, ...window }: PlainPlan["steps"][number]) =>
  `${id} ${status} ${edges.map((edge) => new Date(window[edge]).toISOString().slice(0, 16)).join(" | ")}`;

/** What differs between two plans, in lines for a person; nothing where they agree. */
export function differences(expected: PlainPlan, actual: PlainPlan): string[] {
  const found: string[] = [];
  if (expected.state !== actual.state) found.push(`state ${expected.state}, not ${actual.state}`);
  if (expected.next !== actual.next) found.push(`next ${expected.next}, not ${actual.next}`);
  const wanted = expected.steps.map(line);
  const given = actual.steps.map(line);
  for (const step of wanted) if (!given.includes(step)) found.push(`lacks ${step}`);
  for (const step of given) if (!wanted.includes(step)) found.push(`adds  ${step}`);
  if (found.length === 0 && wanted.join() !== given.join()) found.push("the same steps in another order");
  return found;
}

/** Plans the whole workload three times and throws at the first difference; answers with how many plans agreed. */
export async function compareAll(): Promise<number> {
  const requests = workload(20);
  for (const { title, request } of requests) {
    const resolved = acceptRequest(request);
    const expected = withoutReasons(write(planWithTact(read(resolved))));
    const application = normalise(resolved);
    const others = [planByHand(application), await planWithRulesEngine(application)];
    const found = others.flatMap((plan) => differences(expected, plan));
    if (found.length > 0) throw new Error(`${title}: the plans differ, nothing is measured\n${found.join("\n")}`);
  }
  return requests.length;
}
