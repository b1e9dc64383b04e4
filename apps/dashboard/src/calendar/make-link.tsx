"use client";

import type { FeedForm, FeedPrivacy, FeedSecretView } from "@tact/api/views";
import { skipToken, useQuery } from "@tanstack/react-query";
import { type FormEvent, useId, useState } from "react";
import { type Refusal, refusalOf } from "../api/refusal.ts";
import { everyClient } from "../api/every-page.ts";
import { useTRPC, useTRPCClient } from "../api/trpc.ts";
import { Button } from "../kit/button.tsx";
import { Choice } from "../kit/choice.tsx";
import { Dialog } from "../kit/dialog.tsx";
import { SelectField, TextField } from "../kit/field.tsx";
import { Switch } from "../kit/switch.tsx";
import { words } from "../words/en.ts";
import { calendarWords } from "../words/en-calendar.ts";
import { subscribeWords } from "../words/en-subscribe.ts";
import { LevelChoice } from "./level-choice.tsx";
import { RefusalNote } from "../kit/refusal-note.tsx";

const w = subscribeWords.make;

/** Whom a new link shows at first: everyone where nothing is said. */
export interface LinkScope {
  clientId?: string;
  applicationId?: string;
}

/** A new link: its name, whom it shows, how much it tells, and in which form. */
export default function MakeLink({
  scope = {},
  onClose,
  onMade,
}: {
  scope?: LinkScope;
  onClose: () => void;
  onMade: (secret: FeedSecretView) => void;
}) {
  const api = useTRPCClient();
  const trpc = useTRPC();
  const formId = useId();
  const clients = useQuery(everyClient(api));
  const [name, setName] = useState("");
  const [clientId, setClientId] = useState(scope.clientId ?? "");
  const [applicationId, setApplicationId] = useState(scope.applicationId ?? "");
  const [privacy, setPrivacy] = useState<FeedPrivacy>("full");
  const [form, setForm] = useState<FeedForm>("events");
  const [interviews, setInterviews] = useState(false);
  const [tried, setTried] = useState(false);
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const applications = useQuery(
    trpc.applications.list.queryOptions(clientId === "" ? skipToken : { clientId, limit: 100 }),
  );

  async function onSubmit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (name.trim() === "") return;
    setPending(true);
    setRefusal(null);
    try {
      const whom = applicationId !== "" ? { applicationId } : clientId !== "" ? { clientId } : {};
      onMade(
        await api.feeds.create.mutate({
          name: name.trim(),
          ...whom,
          privacy,
          form,
          interviews: form === "events" && interviews,
        }),
      );
    } catch (error) {
      setRefusal(refusalOf(error));
      setPending(false);
    }
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={w.title}
      footer={
        <>
          <Button onClick={onClose}>{words.actions.cancel}</Button>
          <Button look="primary" type="submit" form={formId} disabled={pending}>
            {w.submit}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={(event) => void onSubmit(event)} className="flex flex-col gap-4 px-5 py-5">
        <TextField
          label={w.name}
          placeholder={w.nameHint}
          value={name}
          maxLength={200}
          autoComplete="off"
          error={tried && name.trim() === "" ? words.errors.required : undefined}
          onChange={(event) => setName(event.target.value)}
        />
        <SelectField
          label={w.whose}
          value={clientId}
          onChange={(event) => {
            setClientId(event.target.value);
            setApplicationId("");
          }}
        >
          <option value="">{w.everyone}</option>
          {(clients.data ?? []).map((client) => (
            <option key={client.id} value={client.id}>
              {client.name}
            </option>
          ))}
        </SelectField>
        {clientId !== "" && (
          <SelectField label={w.which} value={applicationId} onChange={(event) => setApplicationId(event.target.value)}>
            <option value="">{w.everyApplication}</option>
            {(applications.data?.data ?? []).map(({ id, employer, role }) => (
              <option key={id} value={id}>
                {calendarWords.calendar.at(employer.name, role)}
              </option>
            ))}
          </SelectField>
        )}
        <LevelChoice name={`${formId}-level`} value={privacy} form={form} everyone={clientId === ""} onChange={setPrivacy} />
        <div>
          <Choice
            legend={calendarWords.form.legend}
            name={`${formId}-form`}
            value={form}
            options={(["events", "tasks"] as const).map((one) => ({ value: one, label: calendarWords.form[one] }))}
            onChange={setForm}
          />
          {form === "tasks" && <p className="mt-1.5 text-12 text-ink-3">{calendarWords.form.tasksHint}</p>}
        </div>
        {form === "events" && (
          <Switch
            label={calendarWords.form.interviews}
            hint={calendarWords.form.interviewsHint}
            checked={interviews}
            onChange={setInterviews}
          />
        )}
        <RefusalNote refusal={refusal} />
      </form>
    </Dialog>
  );
}
