import ICAL from "ical.js";
import ical, {
  ICalAlarmRelatesTo,
  ICalAlarmType,
  ICalEventBusyStatus,
  ICalEventClass,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from "ical-generator";

/** Prints the events of a feed with ical-generator, nothing cleaned, folded anew or checked: the same properties and alarms. */
export function generatorAlone(feed: string): () => string {
  const events = new ICAL.Component(ICAL.parse(feed)).getAllSubcomponents("vevent").map(readEvent);
  return () => {
    const calendar = ical({ name: "Follow-ups", prodId: { company: "Tact", product: "Follow-ups", language: "EN" }, scale: "GREGORIAN", ttl: 3600 });
    for (const { event, trigger } of events) {
      const written = calendar.createEvent(event);
      if (trigger === null) continue;
      written.createAlarm({ type: ICalAlarmType.display, description: String(event.summary), trigger: -trigger }).relatesTo(ICalAlarmRelatesTo.start);
    }
    return calendar.toString();
  };
}

function readEvent(component: ICAL.Component): { event: ICalEventData; trigger: number | null } {
  const { uid, summary, description, startDate, endDate, sequence } = new ICAL.Event(component);
  const alarm = component.getFirstSubcomponent("valarm")?.getFirstPropertyValue("trigger");
  const event: ICalEventData = {
    id: uid,
    summary,
    description,
    sequence,
    start: startDate.toJSDate(),
    end: endDate.toJSDate(),
    allDay: startDate.isDate,
    stamp: timeOf(component, "dtstamp"),
    created: timeOf(component, "created"),
    lastModified: timeOf(component, "last-modified"),
    url: String(component.getFirstPropertyValue("url")),
    transparency: ICalEventTransparency.TRANSPARENT,
    busystatus: ICalEventBusyStatus.FREE,
    class: ICalEventClass.PRIVATE,
    status: component.getFirstPropertyValue("status") === "TENTATIVE" ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
  };
  return { event, trigger: alarm instanceof ICAL.Duration ? alarm.toSeconds() : null };
}

function timeOf(component: ICAL.Component, name: string): Date {
  const value = component.getFirstPropertyValue(name);
  if (!(value instanceof ICAL.Time)) throw new Error(`an event has no ${name}`);
  return value.toJSDate();
}
