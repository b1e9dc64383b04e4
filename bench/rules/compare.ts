import type { PlainPlan } from "./plain/plan.ts";

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
