"use client";

import type { InvitationOrigin } from "@tact/api/views";
import type { FactDraft } from "@tact/facts";
import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { type Refusal, refusalOf } from "../api/refusal.ts";
import { useTRPCClient } from "../api/trpc.ts";
import { announce, showToast } from "../kit/toast-store.ts";
import { words } from "../words/en.ts";
import { interviewWords } from "../words/en-interview.ts";
import { makeNew, type NewInterviewValues } from "./new-interview-values.ts";

const w = interviewWords.newInterview;

/**
 * Saves an interview with the client, the employer and the application it needs.
 * What was made before a refusal is kept: trying again goes on from there and makes nothing twice.
 */
export function useNewInterview() {
  const api = useTRPCClient();
  const cache = useQueryClient();
  const made = useRef<{ client?: string; employer?: string; application?: string }>({});
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<(Refusal & { about: string }) | null>(null);

  const about = useRef("");

  async function applicationFor(values: NewInterviewValues): Promise<string> {
    if (values.applicationId !== makeNew) return values.applicationId;
    if (made.current.application !== undefined) return made.current.application;
    if (values.clientId === makeNew && made.current.client === undefined) {
      const email = values.clientEmail.trim();
      about.current = w.client;
      const client = await api.clients.create.mutate({
        name: values.clientName.trim(),
        timeZone: values.clientZone,
        ...(email === "" ? {} : { email }),
      });
      made.current.client = client.id;
    }
    if (values.employerId === makeNew && made.current.employer === undefined) {
      about.current = w.employer;
      const employer = await api.employers.create.mutate({
        name: values.employerName.trim(),
        timeZone: values.employerZone,
        region: values.region,
      });
      made.current.employer = employer.id;
    }
    about.current = w.application;
    const application = await api.applications.create.mutate({
      clientId: values.clientId === makeNew ? (made.current.client ?? "") : values.clientId,
      employerId: values.employerId === makeNew ? (made.current.employer ?? "") : values.employerId,
      role: values.role.trim(),
      route: values.route,
    });
    made.current.application = application.id;
    return application.id;
  }

  /** Gives the application's id; null where it was refused. With an origin, what is recorded rests on that invitation. */
  async function save(values: NewInterviewValues, facts: FactDraft[], origin?: InvitationOrigin): Promise<string | null> {
    setPending(true);
    setRefusal(null);
    try {
      const applicationId = await applicationFor(values);
      about.current = w.what;
      if (origin === undefined) await api.facts.record.mutate({ applicationId, facts });
      else await api.imports.recordInvitation.mutate({ applicationId, facts, origin });
      await cache.invalidateQueries();
      showToast({ text: words.actions.recorded });
      announce(words.actions.recorded);
      return applicationId;
    } catch (error) {
      setRefusal({ ...refusalOf(error), about: about.current });
      setPending(false);
      return null;
    }
  }

  return { pending, refusal, save };
}
