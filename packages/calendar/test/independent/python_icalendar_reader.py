"""Reads calendars with python3-icalendar: length-prefixed on standard input, one line of JSON for each on standard output.

"-" as the one argument: says whether the library is there, and nothing else.
"""
import json
import struct
import sys
from datetime import datetime, timezone

import icalendar


def text_of(component, name):
    value = component.get(name)
    return None if value is None else str(value)


def instant(moment):
    return moment.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def time_of(component, name):
    value = component.get(name)
    if value is None:
        return None
    return instant(value.dt) if isinstance(value.dt, datetime) else value.dt.isoformat()


def alarm_of(alarm):
    trigger = alarm["TRIGGER"].dt
    return {
        "action": text_of(alarm, "ACTION"),
        "rings": instant(trigger) if isinstance(trigger, datetime) else round(trigger.total_seconds()),
        "description": text_of(alarm, "DESCRIPTION"),
    }


def entry_of(component):
    task = component.name == "VTODO"
    return {
        "kind": "task" if task else "event",
        "uid": text_of(component, "UID"),
        "sequence": int(component["SEQUENCE"]),
        "summary": text_of(component, "SUMMARY"),
        "description": text_of(component, "DESCRIPTION"),
        "url": text_of(component, "URL"),
        "location": text_of(component, "LOCATION"),
        "status": text_of(component, "STATUS"),
        "blocks": component.get("TRANSP") == "OPAQUE",
        "starts": time_of(component, "DTSTART"),
        "ends": time_of(component, "DUE" if task else "DTEND"),
        "alarms": [alarm_of(part) for part in component.subcomponents if part.name == "VALARM"],
    }


def reading_of(document):
    calendar = icalendar.Calendar.from_ical(document)
    components = [part for part in calendar.walk() if part.name in ("VEVENT", "VTODO")]
    complaints = [str(error) for part in calendar.walk() for error in part.errors]
    return {"name": text_of(calendar, "NAME"), "complaints": complaints, "entries": [entry_of(part) for part in components]}


if __name__ == "__main__" and sys.argv[1:] != ["-"]:
    source = sys.stdin.buffer
    while prefix := source.read(4):
        feed = source.read(struct.unpack(">I", prefix)[0])
        try:
            reading = reading_of(feed)
        except Exception as error:
            reading = {"name": "", "complaints": [repr(error)], "entries": []}
        print(json.dumps(reading), flush=False)
