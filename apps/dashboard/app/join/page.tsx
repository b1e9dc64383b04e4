import type { Metadata } from "next";
import { JoinForm } from "../../src/join/join-form.tsx";
import { readInvitation } from "../../src/join/read-invitation.ts";
import { askAsReader } from "../../src/sign-in/ask-as-reader.ts";
import { Card, CardTitle } from "../../src/sign-in/card.tsx";
import { joinWords } from "../../src/words/en-join.ts";

export const metadata: Metadata = { title: joinWords.accept };

export default async function Join({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const { token } = await searchParams;
  const invitation = typeof token === "string" ? await readInvitation(token) : null;
  if (invitation === null || typeof token !== "string") {
    return (
      <Card>
        <CardTitle>{joinWords.over}</CardTitle>
        <p className="mt-2 text-14 text-ink-2">{joinWords.overText}</p>
      </Card>
    );
  }
  const session = await askAsReader("two-factor");
  return (
    <Card>
      <JoinForm token={token} invitation={invitation} signedIn={session?.ok === true} />
    </Card>
  );
}
