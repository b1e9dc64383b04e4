/** Name of the cookie that says in which of their organisations a person works. It is a wish: membership is looked up each time. */
const cookieName = "tact.organisation";
const oneYear = 365 * 24 * 60 * 60;

/** Id of the organisation that the browser asks for; null where it asks for none. */
export function chosenOrganisation(headers: Headers): string | null {
  const [, id] = /(?:^|; *)tact\.organisation=(org_[0-9a-z_]{1,60})(?:;|$)/.exec(headers.get("cookie") ?? "") ?? [];
  return id ?? null;
}

/** The `Set-Cookie` that keeps the choice. */
export function choiceCookie(organisation: string, { secure }: { secure: boolean }): string {
  return `${cookieName}=${organisation}; Path=/; Max-Age=${oneYear}; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}`;
}
