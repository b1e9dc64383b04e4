import type { Metadata } from "next";
import { Mark } from "../../src/shell/mark.tsx";
import { readAuthOptions } from "../../src/sign-in/auth-options.ts";
import { SignInForm } from "../../src/sign-in/sign-in-form.tsx";
import { words } from "../../src/words/en.ts";
import { signInWords } from "../../src/words/en-sign-in.ts";

export const metadata: Metadata = { title: signInWords.signIn.title };

export default async function SignIn({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const [options, params] = await Promise.all([readAuthOptions(), searchParams]);
  return (
    <main className="flex min-h-dvh flex-col items-center justify-center px-4 py-10">
      <div className="w-full max-w-[26rem]">
        <div className="mb-6 flex items-center gap-2.5 px-1">
          <Mark size={28} />
          <p className="text-17 font-semibold">{words.product}</p>
        </div>
        <div className="rounded-12 border border-line bg-surface px-6 py-7 shadow-surface sm:px-8">
          <SignInForm options={options} expired={params["error"] !== undefined} />
        </div>
        <p className="mt-5 px-1 text-13 text-ink-3">{signInWords.signIn.tagline}</p>
      </div>
    </main>
  );
}
