"use client";

import type { PolicyView } from "@tact/api/views";
import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { type Refusal, refusalOf } from "../api/refusal.ts";
import { useTRPCClient } from "../api/trpc.ts";
import { Button } from "../kit/button.tsx";
import { Choice } from "../kit/choice.tsx";
import { Dialog } from "../kit/dialog.tsx";
import { SelectField, TextField } from "../kit/field.tsx";
import { RefusalNote } from "../kit/refusal-note.tsx";
import { Switch } from "../kit/switch.tsx";
import { announce, showToast } from "../kit/toast-store.ts";
import { useReader } from "../time/reader.tsx";
import { addDays, instantOf, wallClock } from "../time/zoned.ts";
import { words } from "../words/en.ts";
import { policyWords } from "../words/en-policies.ts";
import type { ChangedPolicy } from "./policy-changes.ts";
import type { PolicyGroup } from "./policy-groups.ts";
import { policyName } from "./policy-name.ts";

const w = policyWords.publish;
type MoveWhom = "none" | "followers" | "all";

/** Publishes an edition, and says which applications move to it; without `changes`, moves applications to one that there is. Load it lazily. */
export default function PublishDialog({
  policy,
  group,
  changes,
  everybody,
  onDone,
  onClose,
}: {
  policy: PolicyView;
  group: PolicyGroup;
  changes: ChangedPolicy | null;
  /** How many applications there are. */
  everybody: number;
  onDone: () => Promise<unknown>;
  onClose: () => void;
}) {
  const api = useTRPCClient();
  const router = useRouter();
  const { zone, now } = useReader();
  const isNew = changes !== null && group.comesAlong;
  const called = policyName(group);
  const tomorrow = addDays(wallClock(now, zone).date, 1);
  const [name, setName] = useState(isNew ? w.suggestion(called) : group.name);
  const [from, setFrom] = useState<"now" | "later">("now");
  const [day, setDay] = useState(tomorrow);
  const [choose, setChoose] = useState(group.chosen);
  const followers = group.applications;
  const [move, setMove] = useState<MoveWhom>(changes === null ? "all" : followers > 0 ? "followers" : "none");
  const [pending, setPending] = useState(false);
  const [tried, setTried] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  // Where a later part is refused, another try must not publish again.
  const published = useRef<PolicyView | null>(null);
  const nameFault = tried && name.trim() === "" ? w.nameMissing : undefined;
  const dayFault = tried && from === "later" && day < tomorrow ? w.dayMissing : undefined;

  async function run() {
    setTried(true);
    if (name.trim() === "" || (from === "later" && day < tomorrow)) return;
    setPending(true);
    setRefusal(null);
    try {
      const made = changes === null ? policy : (published.current ?? (await publish(changes)));
      if (changes !== null) published.current = made;
      // A switch that is not shown says nothing: an edition of a later day is chosen when its day has come.
      if (changes !== null && choose && from === "now" && !(group.chosen && !isNew)) await api.policies.choose.mutate({ policyId: made.id });
      const isMoving = from === "now" && move !== "none" && (await moveTo(made));
      await onDone();
      if (changes !== null) announce(policyWords.said.published(made.name, made.edition));
      if (changes !== null) showToast({ text: policyWords.said.published(policyName(made), made.edition) });
      else if (!isMoving) showToast({ text: policyWords.said.noMove });
      onClose();
      router.replace(`/policies?policy=${made.id}`, { scroll: false });
    } catch (error) {
      setRefusal(refusalOf(error));
      setPending(false);
    }
  }

  async function publish({ base, overrides }: ChangedPolicy): Promise<PolicyView> {
    return await api.policies.newEdition.mutate({
      ...(isNew ? {} : { policyId: group.id }),
      name: name.trim(),
      base,
      overrides,
      ...(from === "now" ? {} : { validFrom: new Date(instantOf(day, "00:00", zone)).toISOString() }),
    });
  }

  /** Whether anything had to move. */
  async function moveTo(made: PolicyView): Promise<boolean> {
    const { move: previewed } = await api.policyMoves.preview.mutate({
      policyId: made.id,
      edition: made.edition,
      ...(move === "followers" ? { fromPolicyId: group.id } : {}),
    });
    if (previewed.total > 0) await api.policyMoves.start.mutate({ id: previewed.id });
    return previewed.total > 0;
  }

  const title = changes === null ? w.titleMove(called) : isNew ? w.title : w.titleEdition(group.name, String(group.editions.length + 1));
  const confirm = changes === null ? w.confirmMove : w.confirm;
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={title}
      footer={
        <>
          <Button onClick={onClose}>{words.actions.cancel}</Button>
          <Button look="primary" disabled={pending || (changes === null && move === "none")} onClick={() => void run()}>
            {pending ? w.working : confirm}
          </Button>
        </>
      }
    >
      <form
        className="flex flex-col gap-5 px-5 py-5"
        onSubmit={(event) => {
          event.preventDefault();
          void run();
        }}
      >
        {changes !== null && (
          <>
            <TextField label={w.name} hint={w.nameHint} error={nameFault} value={name} maxLength={200} onChange={(event) => setName(event.target.value)} />
            {!isNew && (
              <Choice legend={w.from} name="from" value={from} options={[{ value: "now", label: w.froms.now }, { value: "later", label: w.froms.later }]} onChange={setFrom} />
            )}
            {from === "later" && <TextField type="date" label={w.day} hint={w.dayHint} error={dayFault} min={tomorrow} value={day} onChange={(event) => setDay(event.target.value)} />}
            {(isNew || !group.chosen) && from === "now" && <Switch label={w.choose} hint={w.chooseHint} checked={choose} onChange={setChoose} />}
          </>
        )}
        {from === "later" ? (
          <p className="text-13 text-ink-3">{w.notYet}</p>
        ) : (
          <SelectField label={w.move} hint={w.moveHint} value={move} onChange={(event) => setMove(event.target.value as MoveWhom)}>
            {changes !== null && <option value="none">{w.moves.none}</option>}
            {followers > 0 && changes !== null && <option value="followers">{w.moves.followers(followers, called)}</option>}
            <option value="all">{w.moves.all(everybody)}</option>
          </SelectField>
        )}
        <RefusalNote refusal={refusal} />
        <button type="submit" hidden aria-hidden="true" tabIndex={-1} />
      </form>
    </Dialog>
  );
}
