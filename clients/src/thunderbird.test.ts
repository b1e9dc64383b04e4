import { playTo } from "./play/play.ts";
import { thunderbird } from "./programs/thunderbird.ts";

playTo(thunderbird);
playTo(thunderbird, "tasks");
