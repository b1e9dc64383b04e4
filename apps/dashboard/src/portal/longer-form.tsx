import { buttonClass } from "../kit/button.tsx";
import { relativeDate } from "../time/format.ts";
import { wallClock } from "../time/zoned.ts";
import { portalWords } from "../words/en-portal.ts";
import { ActForm } from "./act-form.tsx";
import type { NowGroup } from "./now-groups.ts";
import { PortalIcon } from "./portal-icon.tsx";

const w = portalWords.longer;

/** "I need longer": the days to which it may be put off, each with what that means. It works without scripts. */
export function LongerForm({
  action,
  applicationId,
  steps,
  now,
  zone,
  alone,
}: {
  action: string;
  applicationId: string;
  steps: NowGroup["steps"];
  now: string;
  /** The employer's, in whose days a step is put off. */
  zone: string;
  /** Whether it stands alone in its row. */
  alone: boolean;
}) {
  const today = wallClock(Date.parse(now), zone).date;
  const [first] = steps;
  // Of several, what each of them may be put off to.
  const choices = first.longer.filter(({ on }) => steps.every((step) => step.longer.some((each) => each.on === on)));
  return (
    <details name={`tell-${applicationId}`} className={`group min-w-0 open:col-span-2 ${alone ? "col-span-2" : ""}`}>
      <summary className={buttonClass("secondary", "h-11 w-full gap-1.5 px-2 text-15 pointer-coarse:px-2")}>
        <PortalIcon name="clock" />
        {portalWords.act.longer}
      </summary>
      {choices.length === 0 ? (
        <p className="mt-2 rounded-12 border border-line bg-surface p-4 text-15 text-ink-2">{w.none}</p>
      ) : (
        <ActForm action={action} what="longer" saying={portalWords.said.moved} className="mt-2 rounded-12 border border-line bg-surface p-4">
          <input type="hidden" name="application" value={applicationId} />
          {steps.map(({ id }) => (
            <input key={id} type="hidden" name="step" value={id} />
          ))}
          <fieldset>
            <legend className="text-15 font-semibold">{w.legend}</legend>
            {choices.map(({ on, verdict }, index) => (
              <label key={on} className="flex min-h-11 items-center gap-3 text-15">
                <input type="radio" name="on" value={on} required defaultChecked={index === 0} className="check size-5" />
                <span>
                  {w.on(relativeDate(on, today))}{" "}
                  <span className={verdict === "late" ? "text-late" : "text-ink-3"}>{verdict === "late" ? w.late : w.inTime}</span>
                </span>
              </label>
            ))}
          </fieldset>
          <button className={buttonClass("primary", "mt-3 h-11 w-full text-15")}>{portalWords.act.record}</button>
        </ActForm>
      )}
    </details>
  );
}
