/** What is logged of an error: its words and those of what caused it; of a failed query not the values, which are people's. */
export function loggedMessage(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const words = error.message.replace(/\nparams:[\s\S]*/, "");
  return error.cause === undefined ? words : `${words}: ${loggedMessage(error.cause)}`;
}
