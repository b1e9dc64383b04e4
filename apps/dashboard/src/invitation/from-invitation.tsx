"use client";

import { lazy, Suspense, useEffect, useRef } from "react";
import { Bone } from "../kit/page-states.tsx";
import InvitationDrop from "./invitation-drop.tsx";
import { useFileDrop } from "./use-file-drop.ts";
import { useInvitation } from "./use-invitation.ts";

const InvitationReview = lazy(() => import("./invitation-review.tsx"));

/** From a dropped invitation to what is recorded of it: first the place to drop it, then the screen that confirms it. */
export default function FromInvitation({
  applicationId,
  source = null,
  onReview,
  onDone,
}: {
  applicationId?: string;
  /** What was let go of elsewhere on the page: it is read at once. */
  source?: File | null;
  /** Whether there is something to confirm, which takes the page's place. */
  onReview?: (reviewing: boolean) => void;
  onDone: (applicationId: string) => void;
}) {
  const reader = useInvitation(applicationId, source !== null);
  const { state, read } = reader;
  // What is being confirmed is not replaced by a file that is let go of over it; the browser must not open that either.
  const over = useFileDrop((file) => {
    if (state.kind !== "read") void read(file);
  });
  const started = useRef<File | null>(null);
  useEffect(() => {
    if (source === null || started.current === source) return;
    started.current = source;
    void read(source);
  });
  const reviewing = state.kind === "read";
  useEffect(() => onReview?.(reviewing), [onReview, reviewing]);

  if (state.kind !== "read") return <InvitationDrop reader={reader} over={over} />;
  return (
    <Suspense fallback={<Bone className="h-40 w-full" />}>
      <InvitationReview
        view={state.view}
        {...(applicationId === undefined ? {} : { applicationId })}
        keptAs={reader.keptAs}
        onAnother={reader.clear}
        onDone={(recordedFor) => {
          reader.forget();
          onDone(recordedFor);
        }}
      />
    </Suspense>
  );
}
