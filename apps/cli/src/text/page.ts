import { styleText } from "node:util";
import type { Terminal } from "../output/terminal.ts";
import { printable } from "./printable.ts";

type Style = "bold" | "dim" | "green" | "yellow" | "red" | "cyan";

/** What a text is laid out on. */
export interface Page {
  /** In columns. */
  width: number;
  /** The text in a style, or plain where there are no colours; control characters spelt out. */
  ink: (style: Style, text: string) => string;
}

/** Lines longer than this are hard to read, however wide the terminal is. */
const widest = 100;

export function pageOf({ width, colour }: Pick<Terminal, "width" | "colour">): Page {
  return {
    width: Math.min(Math.max(width, 40), widest),
    ink: (style, text) => (colour ? styleText(style, printable(text), { validateStream: false }) : printable(text)),
  };
}
