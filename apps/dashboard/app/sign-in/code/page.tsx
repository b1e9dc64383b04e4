import type { Metadata } from "next";
import { ChallengeForm } from "../../../src/second-factor/challenge-form.tsx";
import { Card } from "../../../src/sign-in/card.tsx";
import { placeAfter } from "../../../src/sign-in/place-after.ts";
import { secondFactorWords } from "../../../src/words/en-second-factor.ts";

export const metadata: Metadata = { title: secondFactorWords.challenge.title };

export default async function Code({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  return (
    <Card>
      <ChallengeForm to={placeAfter((await searchParams)["to"])} />
    </Card>
  );
}
