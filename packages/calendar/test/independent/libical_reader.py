"""Reads calendars with libical, the C library under Evolution and KOrganizer: length-prefixed on standard input, one line
of JSON for each on standard output. Its restrictions of RFC 5545 and RFC 5546 are checked too.

"-" as the one argument: says whether the library is there, and nothing else.
"""
import ctypes
import json
import struct
import sys

lib = ctypes.CDLL("libical.so.3")


class Duration(ctypes.Structure):
    _fields_ = [(name, ctypes.c_int) for name in ("is_neg", "days", "weeks", "hours", "minutes", "seconds")]


def function(name, result, *arguments):
    found = getattr(lib, name)
    found.restype = result
    found.argtypes = arguments
    return found


handle, text, number = ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int
parse = function("icalparser_parse_string", handle, text)
free = function("icalcomponent_free", None, handle)
count_errors = function("icalcomponent_count_errors", number, handle)
check_restrictions = function("icalrestriction_check", number, handle)
component_kind = function("icalcomponent_string_to_kind", number, text)
kind_of = function("icalcomponent_isa", number, handle)
first_component = function("icalcomponent_get_first_component", handle, handle, number)
next_component = function("icalcomponent_get_next_component", handle, handle, number)
property_kind = function("icalproperty_string_to_kind", number, text)
first_property = function("icalcomponent_get_first_property", handle, handle, number)
next_property = function("icalcomponent_get_next_property", handle, handle, number)
property_text = function("icalproperty_get_value_as_string", text, handle)
value_of = function("icalproperty_get_value", handle, handle)
value_text = function("icalvalue_get_text", text, handle)
duration_of = function("icaldurationtype_from_string", Duration, text)
seconds_of = function("icaldurationtype_as_int", number, Duration)

any_component = component_kind(b"ANY")
kinds = {component_kind(name.encode()): name for name in ("VCALENDAR", "VEVENT", "VTODO", "VALARM")}
texts = {name: property_kind(name.encode()) for name in ("NAME", "SUMMARY", "DESCRIPTION", "LOCATION", "UID")}
others = {name: property_kind(name.encode()) for name in ("URL", "STATUS", "TRANSP", "SEQUENCE", "DTSTART", "DTEND", "DUE", "ACTION", "TRIGGER")}
complaint = property_kind(b"X-LIC-ERROR")


def read(component, name):
    """A text without its escapes; any other value as it is written."""
    found = first_property(component, texts.get(name) or others[name])
    if not found:
        return None
    value = value_text(value_of(found)) if name in texts else property_text(found)
    return value.decode()


def time_of(component, name):
    """`20261123T180000Z` or `20261202`, with the marks that a person reads."""
    value = read(component, name)
    if value is None:
        return None
    date = f"{value[:4]}-{value[4:6]}-{value[6:8]}"
    return date if len(value) == 8 else f"{date}T{value[9:11]}:{value[11:13]}:{value[13:]}"


def within(component):
    part = first_component(component, any_component)
    while part:
        yield part
        part = next_component(component, any_component)


def alarm_of(alarm):
    trigger = read(alarm, "TRIGGER")
    rings = seconds_of(duration_of(trigger.encode())) if "P" in trigger else time_of(alarm, "TRIGGER")
    return {"action": read(alarm, "ACTION"), "rings": rings, "description": read(alarm, "DESCRIPTION")}


def entry_of(component):
    task = kinds[kind_of(component)] == "VTODO"
    return {
        "kind": "task" if task else "event",
        "uid": read(component, "UID"),
        "sequence": int(read(component, "SEQUENCE")),
        "summary": read(component, "SUMMARY"),
        "description": read(component, "DESCRIPTION"),
        "url": read(component, "URL"),
        "location": read(component, "LOCATION"),
        "status": read(component, "STATUS"),
        "blocks": read(component, "TRANSP") == "OPAQUE",
        "starts": time_of(component, "DTSTART"),
        "ends": time_of(component, "DUE" if task else "DTEND"),
        "alarms": [alarm_of(part) for part in within(component)],
    }


def complaints_in(component):
    found = first_property(component, complaint)
    while found:
        yield property_text(found).decode()
        found = next_property(component, complaint)
    for part in within(component):
        yield from complaints_in(part)


def reading_of(document):
    calendar = parse(document)
    if not calendar:
        return {"name": "", "complaints": ["is no calendar"], "entries": []}
    complaints = [] if count_errors(calendar) == 0 else [f"{count_errors(calendar)} lines could not be read"]
    if not check_restrictions(calendar):
        complaints.append("breaks a restriction of RFC 5545")
    complaints.extend(complaints_in(calendar))
    entries = [entry_of(part) for part in within(calendar) if kinds.get(kind_of(part)) in ("VEVENT", "VTODO")]
    reading = {"name": read(calendar, "NAME"), "complaints": complaints, "entries": entries}
    free(calendar)
    return reading


if __name__ == "__main__" and sys.argv[1:] != ["-"]:
    source = sys.stdin.buffer
    while prefix := source.read(4):
        feed = source.read(struct.unpack(">I", prefix)[0])
        print(json.dumps(reading_of(feed)))
