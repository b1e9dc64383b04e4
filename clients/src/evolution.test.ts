import { playTo } from "./play/play.ts";
import { evolution } from "./programs/evolution.ts";

playTo(evolution);
playTo(evolution, "tasks");
