"use client";

import { useRouter } from "next/navigation";
import { type ComponentProps, lazy, memo, type ReactNode, Suspense, useCallback, useState } from "react";
import { lazyAfterLoad } from "../kit/lazy-after-load.ts";
import type { Theme } from "../kit/theme.ts";
import { useKeys } from "../kit/use-keys.ts";
import { useLoaded } from "../kit/use-loaded.ts";
import { words } from "../words/en.ts";

const Sidebar = lazyAfterLoad(() => import("./sidebar.tsx").then(({ Sidebar }) => Sidebar));
const TabBar = lazyAfterLoad(() => import("./tab-bar.tsx").then(({ TabBar }) => TabBar));
const Palette = lazy(() => import("./palette.tsx"));
const KeysHelp = lazy(() => import("./keys-help.tsx"));
const ToastRegion = lazyAfterLoad(() => import("../kit/toast-region.tsx").then(({ ToastRegion }) => ToastRegion));
const ZoneOffer = lazy(() => import("../time/zone-offer.tsx"));

type Overlay = "palette" | "keys" | null;

// Drawn anew before their code has come they would be taken away until then: nothing of the frame changes them.
const Side = memo(function Side(parts: ComponentProps<typeof Sidebar>) {
  return (
    <Suspense fallback={<div className="max-md:hidden" />}>
      <Sidebar {...parts} />
    </Suspense>
  );
});
const Tabs = memo(function Tabs(parts: ComponentProps<typeof TabBar>) {
  return (
    <Suspense>
      <TabBar {...parts} />
    </Suspense>
  );
});

/** The frame around every page: where one can go, and the keys that work everywhere. */
export function Shell({ theme, children }: { theme: Theme; children: ReactNode }) {
  const router = useRouter();
  const [overlay, setOverlay] = useState<Overlay>(null);
  const close = () => setOverlay(null);
  const onSearch = useCallback(() => setOverlay("palette"), []);
  const onKeys = useCallback(() => setOverlay("keys"), []);
  const loaded = useLoaded();
  useKeys({
    "mod+k": onSearch,
    "?": onKeys,
    n: () => router.push("/interviews/new"),
  });

  return (
    <>
      <a
        href="#page"
        className="sr-only rounded-8 bg-float px-3 py-2 text-13 font-medium text-on-float focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50"
      >
        {words.nav.skip}
      </a>
      <div data-print="whole" className="md:grid md:h-dvh md:grid-cols-[216px_minmax(0,1fr)]">
        <Side theme={theme} onSearch={onSearch} onKeys={onKeys} />
        <main
          id="page"
          tabIndex={-1}
          data-print="whole"
          className="pb-[calc(4.5rem+env(safe-area-inset-bottom))] outline-none md:my-2 md:mr-2 md:overflow-hidden md:rounded-12 md:border md:border-line md:bg-surface md:pb-0 md:shadow-surface"
        >
          {children}
        </main>
        <Tabs theme={theme} onSearch={onSearch} />
      </div>
      <Suspense>
        {overlay === "palette" && <Palette onClose={close} />}
        {overlay === "keys" && <KeysHelp onClose={close} />}
        {loaded && <ZoneOffer />}
      </Suspense>
      <Suspense>
        <ToastRegion />
      </Suspense>
    </>
  );
}
