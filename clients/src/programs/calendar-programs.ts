import type { CalendarProgram } from "../play/program.ts";
import { evolution } from "./evolution.ts";
import { thunderbird } from "./thunderbird.ts";
import { vdirsyncerKhal } from "./vdirsyncer-khal.ts";

/** Those that the whole story is played to, the smallest first. */
export const calendarPrograms: readonly CalendarProgram[] = [vdirsyncerKhal, thunderbird, evolution];
