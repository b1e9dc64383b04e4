"use client";

import { useEffect, useState } from "react";
import { placeOf } from "../time/format.ts";
import { offsetMinutes } from "../time/zoned.ts";
import { portalWords } from "../words/en-portal.ts";

/** Says so where this device's clock is not that of the page, whose times are the client's own. */
export function OtherClock({ zone, now }: { zone: string; now: string }) {
  const [other, setOther] = useState<string | null>(null);
  useEffect(() => {
    const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const at = Date.parse(now);
    setOther(offsetMinutes(at, here) === offsetMinutes(at, zone) ? null : placeOf(here));
  }, [zone, now]);
  return other === null ? null : <span>{portalWords.foot.otherZone(other)}</span>;
}
