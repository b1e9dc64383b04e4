import type { Problem, ResolvedPlanRequest } from "@tact/facts";
import type { Basis } from "./basis.ts";
import type { Policy, PolicyEdition } from "./editions.ts";
import { type ParameterName, parameterNames, type Parameters } from "./parameters.ts";
import { type Base, readValues, readWritten } from "./read-values.ts";

export interface ResolvedPolicy {
  id: string;
  /** Name of the edition. */
  edition: string;
  parameters: Parameters;
}

export type PolicyAnswer = { policy: ResolvedPolicy; problems?: never } | { problems: Problem[]; policy?: never };

/** One value of an edition, as a page shows it. */
export interface PolicyValue {
  name: ParameterName;
  value: string | number;
  basis: Basis;
}

/** An edition made ready: its values read once, its answer made once. */
interface Ready {
  edition: PolicyEdition;
  base: Base;
  answer: PolicyAnswer;
}

/** Policies, looked up by name and day. */
export interface PolicyBook {
  /** See `resolvePolicy`. */
  resolve(request: ResolvedPlanRequest["policy"], firstDay: string | null): PolicyAnswer;
  /** The edition of a policy that covers a day; undefined where there is no such policy or the day is out of its years. */
  editionOn(id: string, day: string | null): PolicyEdition | undefined;
}

/** A book of policies. Everything that does not depend on a request is computed here, once. */
export function policyBook(policies: readonly Policy[]): PolicyBook {
  const ready = new Map(policies.map(({ id, editions }) => [id, editions.map((edition) => makeReady(id, edition))]));
  const names = policies.map(({ id }) => id).join(", ");

  return {
    resolve(request = "standard", firstDay) {
      const own = typeof request === "string" ? null : request;
      const baseId = typeof request === "string" ? request : (request.extends ?? "standard");
      const editions = ready.get(baseId);
      if (editions === undefined) {
        const pointer = own === null ? "/policy" : "/policy/extends";
        return { problems: [{ pointer, detail: `names no policy that exists: use one of ${names}`, code: "unknown-policy" }] };
      }
      const found = covering(editions, firstDay);
      if (found === undefined) {
        const detail = `begin on ${firstDay}, for which ${baseId} has no edition: correct the first fact's instant`;
        return { problems: [{ pointer: "/facts", detail, code: "no-policy-edition" }] };
      }
      if (own === null) return found.answer;
      const { parameters, problems = [] } = readValues(own.parameters, found.base);
      if (own.id !== undefined && ready.has(own.id)) {
        const detail = `is the name of a policy that is not yours: take another for your values, and name ${own.id} in extends to build on it`;
        return { problems: [{ pointer: "/policy/id", detail, code: "policy-id-taken" }, ...problems] };
      }
      if (parameters === undefined) return { problems };
      return { policy: { id: own.id ?? "custom", edition: found.edition.name, parameters } };
    },
    editionOn: (id, day) => covering(ready.get(id) ?? [], day)?.edition,
  };
}

function makeReady(id: string, edition: PolicyEdition): Ready {
  const written = Object.fromEntries(parameterNames.map((name) => [name, edition.settings[name].value])) as Base["written"];
  const parameters = readWritten(written);
  return { edition, base: { id, written, parameters }, answer: { policy: { id, edition: edition.name, parameters } } };
}

/** Where there is no first fact yet, the newest. ISO days compare as text. */
function covering(editions: readonly Ready[], day: string | null): Ready | undefined {
  if (day === null) return editions.at(-1);
  return editions.findLast(({ edition: { from, through } }) => from <= day && day <= through);
}
