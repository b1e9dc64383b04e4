import type { SessionView } from "@tact/api/views";
import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { ApiProvider } from "../../src/api/provider.tsx";
import { type Refusal } from "../../src/api/refusal.ts";
import { readSession } from "../../src/api/session.ts";
import { Problem } from "../../src/kit/page-states.tsx";
import { themeCookie, themeOf } from "../../src/kit/theme.ts";
import { ToastRegion } from "../../src/kit/toast-region.tsx";
import { Shell } from "../../src/shell/shell.tsx";
import { ReaderProvider } from "../../src/time/reader.tsx";

export default async function SignedInLayout({ children }: { children: ReactNode }) {
  const session = await readSession();
  if ("refusal" in session) return <OutOfReach refusal={session.refusal} />;
  return <SignedIn session={session}>{children}</SignedIn>;
}

async function SignedIn({ session, children }: { session: SessionView; children: ReactNode }) {
  const theme = themeOf((await cookies()).get(themeCookie)?.value);
  return (
    <ApiProvider>
      <ReaderProvider session={session}>
        <Shell theme={theme}>{children}</Shell>
        <ToastRegion />
      </ReaderProvider>
    </ApiProvider>
  );
}

/** Nothing can be shown without knowing who reads: say so, and offer to try again. */
function OutOfReach({ refusal }: { refusal: Refusal }) {
  return (
    <main className="flex min-h-dvh items-center justify-center">
      <Problem text={refusal.text} requestId={refusal.requestId} reload />
    </main>
  );
}
