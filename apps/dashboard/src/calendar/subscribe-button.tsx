"use client";

import { CalendarPlus } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { Button, IconButton } from "../kit/button.tsx";
import { words } from "../words/en.ts";
import type { LinkScope } from "./make-link.tsx";

const Subscribe = lazy(() => import("./subscribe.tsx"));

/** Leads from somebody who is shown to a calendar link of theirs. */
export function SubscribeButton({
  whom,
  scope,
  look = "button",
  className,
}: {
  /** Whose follow-ups, for those who listen. */
  whom: string;
  scope: LinkScope;
  look?: "button" | "icon";
  className?: string;
}) {
  const [open, setOpen] = useState(false);
  const label = words.actions.subscribeTo(whom);
  return (
    <>
      {look === "icon" ? (
        <IconButton label={label} className={className} onClick={() => setOpen(true)}>
          <CalendarPlus size={15} aria-hidden />
        </IconButton>
      ) : (
        <Button className={className} aria-label={label} onClick={() => setOpen(true)}>
          <CalendarPlus size={15} aria-hidden /> {words.actions.subscribe}
        </Button>
      )}
      <Suspense>{open && <Subscribe scope={scope} onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}
