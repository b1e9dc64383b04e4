import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { ApiProvider } from "../../src/api/provider.tsx";
import { readSession } from "../../src/api/session.ts";
import { themeCookie, themeOf } from "../../src/kit/theme.ts";
import { ToastRegion } from "../../src/kit/toast-region.tsx";
import { Shell } from "../../src/shell/shell.tsx";
import { ReaderProvider } from "../../src/time/reader.tsx";

export default async function SignedInLayout({ children }: { children: ReactNode }) {
  const session = await readSession();
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
