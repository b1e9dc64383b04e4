"use client";

import type { SessionView } from "@tact/api/views";
import { createContext, type ReactNode, useContext, useEffect, useState } from "react";

interface Reader {
  session: SessionView;
  /** IANA: every time on a page is on these clocks unless another zone is named. */
  zone: string;
  /** The server's present, in epoch milliseconds, moved on by this browser's clock. */
  now: number;
}

const ReaderContext = createContext<Reader | null>(null);
const beat = 20_000;

/** Gives pages their reader, and the present as the server saw it: a wrong clock in a browser decides nothing. */
export function ReaderProvider({ session, children }: { session: SessionView; children: ReactNode }) {
  const [now, setNow] = useState(() => Date.parse(session.now));
  useEffect(() => {
    const [server, browser] = [Date.parse(session.now), Date.now()];
    const tick = () => setNow(server + (Date.now() - browser));
    const timer = setInterval(tick, beat);
    document.addEventListener("visibilitychange", tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", tick);
    };
  }, [session.now]);
  return <ReaderContext value={{ session, zone: session.user.timeZone, now }}>{children}</ReaderContext>;
}

export function useReader(): Reader {
  const reader = useContext(ReaderContext);
  if (reader === null) throw new Error("useReader needs a ReaderProvider above it");
  return reader;
}
