/**
 * A path with values in it, each one segment whatever it holds.
 * @throws TypeError for an id that is empty or would leave its place (`.`, `..`)
 */
export function path(strings: TemplateStringsArray, ...ids: readonly string[]): string {
  return strings.reduce((whole, fixed, index) => whole + segment(ids[index - 1]) + fixed);
}

function segment(id: string | undefined): string {
  if (typeof id !== "string" || /^\.{0,2}$/.test(id)) throw new TypeError(`An id is a text such as app_01…, not ${JSON.stringify(id)}.`);
  return encodeURIComponent(id);
}

/** A query as a URL has it: lists with commas, and nothing for what is undefined. */
export function queryString(query: object): string {
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(query) as [string, unknown][]) {
    if (value !== undefined && value !== null) asked.append(name, Array.isArray(value) ? value.join(",") : String(value as string | number | boolean));
  }
  const text = asked.toString();
  return text === "" ? "" : `?${text}`;
}
