import type { ApplicationView } from "@tact/api/views";
import { placeOf } from "../time/format.ts";
import { words } from "../words/en.ts";
import { planWords } from "../words/en-plan.ts";

/** Something of an application that is no fact, and was changed. */
export interface FieldChange {
  label: string;
  before: string;
  after: string;
}

/** What differs between two states of one application besides its plan: role, route, names and the employer's zone. */
export function fieldChanges(before: ApplicationView, after: ApplicationView): FieldChange[] {
  const w = planWords.plan;
  const pairs: [label: string, of: (view: ApplicationView) => string][] = [
    [w.knownRole, ({ role }) => role],
    [w.knownRoute, ({ route }) => words.routes[route]],
    [w.knownEmployer, ({ employer }) => employer.name],
    [w.knownTheirTime, ({ employer }) => placeOf(employer.timeZone)],
  ];
  return pairs.flatMap(([label, of]) => {
    const [was, is] = [of(before), of(after)];
    return was === is ? [] : [{ label, before: was, after: is }];
  });
}
