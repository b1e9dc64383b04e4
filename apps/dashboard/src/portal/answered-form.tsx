import { buttonClass } from "../kit/button.tsx";
import { wallClock } from "../time/zoned.ts";
import { portalWords } from "../words/en-portal.ts";
import { ActForm } from "./act-form.tsx";
import { PortalIcon } from "./portal-icon.tsx";

const w = portalWords.answered;
const field = "mt-1 block h-11 rounded-8 border border-control bg-surface px-3 text-[1rem] text-ink";

/** "They answered": what they said, in one choice, and the day where they named one. It works without scripts. */
export function AnsweredForm({
  action,
  applicationId,
  employer,
  coach,
  now,
  zone,
}: {
  action: string;
  applicationId: string;
  employer: string;
  coach: string | null;
  now: string;
  /** The employer's, in whose days they speak. */
  zone: string;
}) {
  const today = wallClock(Date.parse(now), zone).date;
  const choices = [
    { said: "acknowledged", label: w.acknowledged },
    { said: "when", label: w.when, day: { name: "on", label: w.day } },
    { said: "holding", label: w.holding },
    { said: "again", label: w.again, hint: w.againHint(coach) },
    { said: "offer", label: w.offer, day: { name: "answerBy", label: w.answerBy } },
    { said: "no", label: w.no },
  ];
  return (
    <details name={`tell-${applicationId}`} className="group min-w-0 open:col-span-2">
      <summary className={buttonClass("secondary", "h-11 w-full gap-1.5 px-2 text-15 pointer-coarse:px-2")}>
        <PortalIcon name="reply" />
        {portalWords.act.answered}
      </summary>
      <ActForm action={action} what="answered" saying={portalWords.said["they-answered"](employer)} className="mt-2 rounded-12 border border-line bg-surface p-4">
        <input type="hidden" name="application" value={applicationId} />
        <fieldset>
          <legend className="text-15 font-semibold">{w.legend}</legend>
          {choices.map(({ said, label, day, hint }) => (
            <div key={said} className="group/choice">
              <label className="flex min-h-11 items-center gap-3 text-15">
                <input type="radio" name="said" value={said} required className="check size-5" />
                {label}
              </label>
              {day !== undefined && (
                <label className="mb-2 ml-8 hidden text-13 text-ink-2 group-has-checked/choice:block">
                  {day.label}
                  <input type="date" name={day.name} min={today} className={field} />
                </label>
              )}
              {hint !== undefined && <p className="mb-2 ml-8 hidden text-13 text-ink-2 group-has-checked/choice:block">{hint}</p>}
            </div>
          ))}
        </fieldset>
        <button className={buttonClass("primary", "mt-3 h-11 w-full text-15")}>{portalWords.act.record}</button>
      </ActForm>
    </details>
  );
}
