import type { Metadata } from "next";
import { readAuthOptions } from "../../src/sign-in/auth-options.ts";
import { Card } from "../../src/sign-in/card.tsx";
import { placeAfter } from "../../src/sign-in/place-after.ts";
import { SignInForm } from "../../src/sign-in/sign-in-form.tsx";
import { signInWords } from "../../src/words/en-sign-in.ts";

export const metadata: Metadata = { title: signInWords.signIn.title };

export default async function SignIn({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const [options, params] = await Promise.all([readAuthOptions(), searchParams]);
  return (
    <Card below={signInWords.signIn.tagline}>
      <SignInForm options={options} expired={params["error"] !== undefined} to={placeAfter(params["to"])} />
    </Card>
  );
}
