import { askAsReader } from "../sign-in/ask-as-reader.ts";

/** What an invitation's link says. */
export interface Invitation {
  organisation: { id: string; name: string };
  email: string;
  role: "owner" | "coach" | "viewer";
}

/** The invitation behind a link; null where it opens nothing. */
export async function readInvitation(token: string): Promise<Invitation | null> {
  const answer = await askAsReader("invitations/look", { token });
  return answer?.ok === true ? ((await answer.json()) as Invitation) : null;
}
