/** Where the methods stand that the rule below would misplace. */
const exceptions: Readonly<Record<string, string>> = {
  upsertApplication: "applications.upsert",
  upsertClient: "clients.upsert",
  upsertEmployer: "employers.upsert",
  draftStep: "applications.steps.draft",
  explainStep: "applications.steps.explain",
  previewFacts: "applications.plan.whatIf",
  exportApplications: "exports.applications",
  exportCsv: "exports.csv",
  newPolicyEdition: "policies.newEdition",
};

/** Verbs of the document that other clients spell differently. */
const spelled: Readonly<Record<string, string>> = { change: "update", make: "create", add: "create", remove: "delete" };

const camel = (name: string) => name.replace(/[-_](\w)/g, (_, letter: string) => letter.toUpperCase());

/**
 * Where a method stands on the client: the fixed segments of its path name the resource, the first word of its
 * operationId names the method. A last segment that the operationId begins with is the method itself.
 *
 * @example methodName("appendFacts", "/applications/{id}/facts") // ["applications", "facts", "append"]
 * @example methodName("rotateFeed", "/feeds/{id}/rotate") // ["feeds", "rotate"]
 */
export function methodName(operationId: string, path: string): string[] {
  const exception = exceptions[operationId];
  if (exception !== undefined) return exception.split(".");
  const segments = path.split("/").filter((segment) => segment !== "" && !segment.startsWith("{")).map(camel);
  const last = segments.at(-1) ?? "";
  if (segments.length > 1 && beginsWith(operationId, last)) return segments;
  const verb = /^[a-z]+/.exec(operationId)?.[0] ?? operationId;
  return [...segments, spelled[verb] ?? verb];
}

/** Whether the first words of an operationId are a segment: `whatIf` of `whatIfPlan`. */
function beginsWith(operationId: string, segment: string): boolean {
  return operationId.startsWith(segment) && !/^[a-z]/.test(operationId.slice(segment.length));
}

/** Operations that the exceptions name: each must be in the document. */
export const exceptionalOperations: readonly string[] = Object.keys(exceptions);
