"""What Evolution's calendar shows, asked over a pipe: one JSON request a line, one JSON answer a line."""

import json
import sys

import gi

gi.require_version("ECal", "2.0")
gi.require_version("EDataServer", "1.2")
gi.require_version("ICalGLib", "3.0")
from gi.repository import ECal, EDataServer, GLib, ICalGLib  # noqa: E402

DO_NOT_WAIT_FOR_THE_NETWORK = 0xFFFFFFFF


def moment(time):
    return {"text": time.as_ical_string(), "date": time.is_date()}


def value(component, kind):
    found = component.get_first_property(kind)
    return None if found is None else found.get_value_as_string()


def entry(component):
    task = component.isa() == ICalGLib.ComponentKind.VTODO_COMPONENT
    has_start = value(component, ICalGLib.PropertyKind.DTSTART_PROPERTY) is not None
    return {
        "uid": component.get_uid(),
        "summary": component.get_summary(),
        "task": task,
        "start": moment(component.get_dtstart()) if has_start else None,
        "end": moment(component.get_due() if task else component.get_dtend()),
        "status": value(component, ICalGLib.PropertyKind.STATUS_PROPERTY),
    }


def main():
    registry = EDataServer.SourceRegistry.new_sync(None)
    source = registry.ref_source("tact")
    kind = ECal.ClientSourceType.TASKS if sys.argv[1] == "tasks" else ECal.ClientSourceType.EVENTS
    client = ECal.Client.connect_sync(source, kind, DO_NOT_WAIT_FOR_THE_NETWORK, None)

    def answer(request):
        if request == "refresh":
            client.refresh_sync(None)
            return None
        _, components = client.get_object_list_as_comps_sync("#t", None)
        return [entry(each.get_icalcomponent()) for each in components]

    def read(channel, _):
        line = channel.readline()
        if not line:
            loop.quit()
            return False
        print(json.dumps(answer(json.loads(line))), flush=True)
        return True

    loop = GLib.MainLoop()
    GLib.io_add_watch(sys.stdin, GLib.PRIORITY_DEFAULT, GLib.IOCondition.IN | GLib.IOCondition.HUP, read)
    version = (EDataServer.EDS_MAJOR_VERSION, EDataServer.EDS_MINOR_VERSION, EDataServer.EDS_MICRO_VERSION)
    print(json.dumps(".".join(map(str, version))), flush=True)
    loop.run()


main()
