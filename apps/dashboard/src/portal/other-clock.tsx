"use client";

import { useEffect, useState } from "react";
import { portalActWords } from "../words/en-portal-acts.ts";

/**
 * Says so where this device's clock is not that of the page, whose times are the client's own.
 * @param offset minutes east of UTC of the page's clock at `now`
 */
export function OtherClock({ offset, now }: { offset: number; now: string }) {
  const [other, setOther] = useState<string | null>(null);
  useEffect(() => {
    const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const isSame = -new Date(now).getTimezoneOffset() === offset;
    setOther(isSame ? null : (here.split("/").at(-1) ?? here).replaceAll("_", " "));
  }, [offset, now]);
  return other === null ? null : <span>{portalActWords.otherZone(other)}</span>;
}
