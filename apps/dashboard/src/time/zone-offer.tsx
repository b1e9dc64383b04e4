"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalOf } from "../api/refusal.ts";
import { useTRPCClient } from "../api/trpc.ts";
import { Button } from "../kit/button.tsx";
import { zoneWords as w } from "../words/en-zone.ts";
import { placeOf } from "./format.ts";
import { keepZone } from "./kept-zone.ts";
import { useReader } from "./reader.tsx";
import { useOtherZone } from "./use-other-zone.ts";

/** Offers the zone of this device to a reader whose times are in another. Nothing changes until they say so. */
export default function ZoneOffer() {
  const { zone, now } = useReader();
  const [here, settle] = useOtherZone(zone, now);
  const api = useTRPCClient();
  const router = useRouter();
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  if (here === null) return null;

  async function use(timeZone: string) {
    setPending(true);
    setProblem(null);
    try {
      await api.session.setTimeZone.mutate({ timeZone });
      settle();
      router.refresh();
    } catch (error) {
      setProblem(refusalOf(error).text);
      setPending(false);
    }
  }

  return (
    <section
      aria-label={w.label}
      className="fixed inset-x-4 bottom-[calc(4.5rem+env(safe-area-inset-bottom))] z-20 rounded-12 border border-line bg-surface p-4 shadow-float md:inset-x-auto md:right-6 md:bottom-6 md:w-96"
    >
      <p className="text-13 font-medium text-ink">{w.differ(placeOf(zone), placeOf(here))}</p>
      <p className="text-12 text-ink-2">{w.text}</p>
      {problem !== null && (
        <p role="alert" className="mt-2 text-12 text-late">
          {problem}
        </p>
      )}
      <div className="mt-3 flex flex-wrap gap-2">
        <Button look="primary" disabled={pending} onClick={() => void use(here)}>
          {w.use(placeOf(here))}
        </Button>
        <Button
          onClick={() => {
            keepZone(here);
            settle();
          }}
        >
          {w.keep(placeOf(zone))}
        </Button>
      </div>
    </section>
  );
}
