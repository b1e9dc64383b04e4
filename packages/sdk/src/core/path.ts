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

/** A query as a URL has it: lists are repeated, what is undefined is left out. */
export function queryString(query: object): string {
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(query) as [string, unknown][]) {
    for (const each of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (each !== undefined && each !== null) asked.append(name, typeof each === "object" ? JSON.stringify(each) : String(each as string | number | boolean));
    }
  }
  const text = asked.toString();
  return text === "" ? "" : `?${text}`;
}
