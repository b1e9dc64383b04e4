import { playTo } from "./play/play.ts";
import { vdirsyncerKhal } from "./programs/vdirsyncer-khal.ts";

playTo(vdirsyncerKhal);
