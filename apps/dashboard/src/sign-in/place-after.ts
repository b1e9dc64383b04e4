/** The page to go on to: one of our own, whatever the address says. */
export function placeAfter(to: string | string[] | undefined): string {
  if (typeof to !== "string" || !/^\/(?![/\\])[\w\-./?=&%]*$/.test(to)) return "/today";
  return to;
}
