import type { Metadata, Viewport } from "next";
import { cookies, headers } from "next/headers";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { holdEarlyActs } from "../src/kit/early-acts.ts";
import { themeCookie, themeOf } from "../src/kit/theme.ts";
import { words } from "../src/words/en.ts";
import { sans, sansExtended, serif, serifExtended } from "./fonts.ts";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: words.product, template: `%s · ${words.product}` },
  robots: { index: false, follow: false },
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f9f8f5" },
    { media: "(prefers-color-scheme: dark)", color: "#0d1013" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  // The nonce of the content policy is made per request, so every page is rendered per request.
  await connection();
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  const theme = themeOf((await cookies()).get(themeCookie)?.value);
  const faces = [sans, sansExtended, serif, serifExtended].map((face) => face.variable).join(" ");
  return (
    <html lang="en-GB" className={faces} data-theme={theme === "system" ? undefined : theme} suppressHydrationWarning>
      <body className="bg-canvas text-ink">
        {/* Before everything else in the document, so that nothing a reader does is lost while the code is on its way. */}
        <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: `(${holdEarlyActs.toString()})()` }} />
        {children}
      </body>
    </html>
  );
}
