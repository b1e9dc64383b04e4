import { styleText } from "node:util";
import type { Terminal } from "../output/terminal.ts";

type Style = "bold" | "dim" | "green" | "yellow" | "red" | "cyan";

/** What a text is laid out on. */
export interface Page {
  /** In columns. */
  width: number;
  /** The text in a style, or as it is where there are no colours. */
  ink: (style: Style, text: string) => string;
}

/** Lines longer than this are hard to read, however wide the terminal is. */
const widest = 100;

export function pageOf({ width, colour }: Pick<Terminal, "width" | "colour">): Page {
  return {
    width: Math.min(Math.max(width, 40), widest),
    ink: (style, text) => (colour ? styleText(style, text, { validateStream: false }) : text),
  };
}
