/** A fault of ours as JSON, in the shape of a refusal: nothing that came in is to blame. */
export function faultOf(error: unknown) {
  const reason = error instanceof Error ? error.message : String(error);
  const detail = `tact failed, which is its own fault and not the input's: ${reason}`;
  return { error: { code: "fault", problems: [{ pointer: "", detail }] } } as const;
}
