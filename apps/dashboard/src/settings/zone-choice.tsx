"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalOf } from "../api/refusal.ts";
import { useTRPCClient } from "../api/trpc.ts";
import { announce, showToast } from "../kit/toast-store.ts";
import { LazyZoneField } from "../log/lazy-zone-field.tsx";
import { clock, placeOf } from "../time/format.ts";
import { useReader } from "../time/reader.tsx";
import { words } from "../words/en.ts";
import { settingsWords as w } from "../words/en-settings.ts";

/** On whose clocks the reader reads. It is changed at once, and can be taken back. */
export function ZoneChoice() {
  const { zone, now } = useReader();
  const api = useTRPCClient();
  const router = useRouter();
  const [wanted, setWanted] = useState<{ to: string; from: string } | null>(null);
  // Until the frame has the new zone; from then on the frame tells it, whoever changed it.
  const shown = wanted !== null && wanted.from === zone ? wanted.to : zone;

  async function use(timeZone: string, before: string | null) {
    setWanted({ to: timeZone, from: zone });
    try {
      await api.session.setTimeZone.mutate({ timeZone });
      const text = w.zoneSaved(placeOf(timeZone));
      announce(text);
      showToast(before === null ? { text } : { text, action: { label: words.actions.undo, run: () => void use(before, null) } });
      router.refresh();
    } catch (error) {
      showToast({ text: w.notSaved, detail: refusalOf(error).text, tone: "problem" });
      setWanted(null);
    }
  }

  return (
    <div className="flex max-w-[26rem] flex-col gap-1.5">
      <LazyZoneField label={w.zone} value={shown} onChange={(timeZone) => void use(timeZone, zone)} />
      <p className="text-12 text-ink-3">{w.zoneHint(clock(now, shown))}</p>
    </div>
  );
}
