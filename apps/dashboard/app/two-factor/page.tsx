import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SetUp } from "../../src/second-factor/set-up.tsx";
import { askAsReader } from "../../src/sign-in/ask-as-reader.ts";
import { Card } from "../../src/sign-in/card.tsx";
import { secondFactorWords } from "../../src/words/en-second-factor.ts";

export const metadata: Metadata = { title: secondFactorWords.setUp.title };

export default async function TwoFactor({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const answer = await askAsReader("two-factor");
  if (answer?.ok !== true) redirect("/sign-in");
  const { enabled } = (await answer.json()) as { enabled: boolean };
  return (
    <Card>
      <SetUp enabled={enabled} required={(await searchParams)["required"] !== undefined} />
    </Card>
  );
}
