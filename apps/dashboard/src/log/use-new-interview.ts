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
  const made = useRef(new Map<string, string>());
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<(Refusal & { about: string }) | null>(null);

  const about = useRef("");

  /** Makes something of what was typed, once: what is typed anew after a refusal is something else. */
  async function once<Input>(what: string, input: Input, make: (input: Input) => Promise<{ id: string }>): Promise<string> {
    about.current = what;
    const key = JSON.stringify([what, input]);
    const known = made.current.get(key);
    if (known !== undefined) return known;
    const { id } = await make(input);
    made.current.set(key, id);
    return id;
  }

  async function applicationFor(values: NewInterviewValues): Promise<string> {
    if (values.applicationId !== makeNew) return values.applicationId;
    const email = values.clientEmail.trim();
    const client = { name: values.clientName.trim(), timeZone: values.clientZone, ...(email === "" ? {} : { email }) };
    const employer = { name: values.employerName.trim(), timeZone: values.employerZone, region: values.region };
    const clientId = values.clientId === makeNew ? await once(w.client, client, (of) => api.clients.create.mutate(of)) : values.clientId;
    const employerId = values.employerId === makeNew ? await once(w.employer, employer, (of) => api.employers.create.mutate(of)) : values.employerId;
    const application = { clientId, employerId, role: values.role.trim(), route: values.route };
    return await once(w.application, application, (of) => api.applications.create.mutate(of));
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
