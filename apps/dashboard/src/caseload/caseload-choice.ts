/** What of the caseload is shown, as the address says it: what a coach would send a colleague. */
export interface CaseloadChoice {
  show: CaseloadShow;
  sort: CaseloadSort;
  descending: boolean;
  text: string;
  everybodys: boolean;
}

export const caseloadShows = ["all", "late", "silent", "without-next", "archived"] as const;
export type CaseloadShow = (typeof caseloadShows)[number];
export const caseloadSorts = ["name", "furthest", "in-flight", "next", "late", "silent"] as const;
export type CaseloadSort = (typeof caseloadSorts)[number];

/** Which way a column is of use first: the many and the late before the few. */
export const firstDescending: Readonly<Record<CaseloadSort, boolean>> = {
  name: false,
  furthest: false,
  "in-flight": true,
  next: false,
  late: true,
  silent: false,
};

const oneOf = <Value extends string>(values: readonly Value[], given: string | null): Value | undefined => values.find((value) => value === given);

/** Reads an address; what it does not say, or says wrongly, is as usual: everybody of the reader's, by the next follow-up. */
export function readChoice(params: { get(name: string): string | null }): CaseloadChoice {
  const sort = oneOf(caseloadSorts, params.get("sort")) ?? "next";
  const order = params.get("order");
  return {
    show: oneOf(caseloadShows, params.get("show")) ?? "all",
    sort,
    descending: order === "descending" || (order !== "ascending" && firstDescending[sort]),
    text: params.get("q") ?? "",
    everybodys: params.get("whose") === "everybodys",
  };
}

/** The address of a choice, without what is as usual. */
export function pathOfChoice({ show, sort, descending, text, everybodys }: CaseloadChoice): string {
  const params = new URLSearchParams();
  if (show !== "all") params.set("show", show);
  if (sort !== "next") params.set("sort", sort);
  if (descending !== firstDescending[sort]) params.set("order", descending ? "descending" : "ascending");
  if (text !== "") params.set("q", text);
  if (everybodys) params.set("whose", "everybodys");
  const query = params.toString();
  return query === "" ? "/caseload" : `/caseload?${query}`;
}

/** Rows of the first answer: more than a screen holds. */
const firstRows = 40;
/** Rows of the whole, which come after the page and are filtered and sorted on the spot. */
const mostRows = 10_000;

/** The request for what stands on the screen first. */
export function firstRequest({ show, sort, descending, text, everybodys }: CaseloadChoice, readerId: string) {
  return {
    ...(show === "all" || show === "archived" ? {} : { show }),
    ...(text.trim() === "" ? {} : { search: text.trim().slice(0, 200) }),
    ...whose({ show, everybodys }, readerId),
    sort,
    order: descending ? ("descending" as const) : ("ascending" as const),
    limit: firstRows,
  };
}

/** The request for all of it, whatever is shown. */
export function wholeRequest(choice: Pick<CaseloadChoice, "show" | "everybodys">, readerId: string) {
  return { ...whose(choice, readerId), sort: "name" as const, limit: mostRows };
}

function whose({ show, everybodys }: Pick<CaseloadChoice, "show" | "everybodys">, readerId: string) {
  return { ...(everybodys ? {} : { coachId: readerId }), ...(show === "archived" ? { archived: "only" as const } : {}) };
}
