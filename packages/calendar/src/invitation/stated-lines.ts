import { invitationLimits } from "./invitation-limits.ts";
import type { ReadingNotes } from "./reading-notes.ts";

/** One unfolded line of a calendar, and where it begins, from 1. */
export interface StatedLine {
  line: number;
  text: string;
}

/** `NAME:` or `NAME;`: names of properties are never those of web addresses, with which a line of text may begin. */
const begins = /^[A-Za-z][A-Za-z0-9-]{0,63}[ \t]*[;:]/;
const texts = /^(DESCRIPTION|SUMMARY|LOCATION|COMMENT|CONTACT|X-[A-Z0-9-]{1,60})[ \t]*[;:]/i;
const addresses = /^(https?|mailto|tel|sip|skype|webcal):/;

/**
 * The unfolded lines of a calendar's text, whatever ends them (CRLF, LF or CR). A line that could begin no property is
 * the rest of the text before it, as programs write it that do not fold; after other properties it stands for itself.
 */
export function statedLines(text: string, notes: ReadingNotes): StatedLine[] {
  const lines: UnfoldedLine[] = [];
  const physical = text.split(/\r\n|\n|\r/);
  if (!text.includes("\r\n") && physical.length > 1) notes.mended("line-ends");
  for (const [index, piece] of physical.entries()) {
    const last = lines.at(-1);
    const isPart = isMarker(piece, physical[index - 1] ?? "");
    if (last !== undefined && !isPart && /^[ \t]/.test(piece)) append(last, piece.slice(1), notes);
    else if (last !== undefined && !isPart && isRestOfText(piece, last)) {
      notes.mended("unfolded-text", index + 1);
      append(last, `\\n${piece}`, notes);
    } else if (piece.trim() !== "") lines.push(newLine(index + 1, piece, notes));
  }
  return lines.map(({ line, pieces }) => ({ line, text: pieces.join("") }));
}

/** Whether a line goes on with a text of words, and is no property itself. */
function isRestOfText(piece: string, { pieces: [first = ""] }: UnfoldedLine): boolean {
  return piece.trim() !== "" && texts.test(first) && (!begins.test(piece) || addresses.test(piece));
}

interface UnfoldedLine {
  line: number;
  pieces: string[];
  length: number;
}

/**
 * `BEGIN:` and `END:`, which programs indent at times. After a long line it is the rest of that: folding needs the same
 * blank in front.
 */
function isMarker(piece: string, before: string): boolean {
  if (!/^[ \t]{0,64}(BEGIN|END)[ \t]{0,8}:[ \t]{0,8}[A-Za-z][A-Za-z0-9-]{0,63}[ \t]{0,64}$/i.test(piece)) return false;
  return !/^[ \t]/.test(piece) || before.length < shortestFolded;
}

/** Folded lines have some 75 octets, of letters that have up to four. */
const shortestFolded = 60;

function newLine(line: number, piece: string, notes: ReadingNotes): UnfoldedLine {
  const unfolded = { line, pieces: [], length: 0 };
  append(unfolded, piece, notes);
  return unfolded;
}

function append(line: UnfoldedLine, piece: string, notes: ReadingNotes): void {
  const room = invitationLimits.lineLength - line.length;
  if (piece.length > room) notes.left("line-cut", line.line);
  if (room > 0) line.pieces.push(piece.slice(0, room));
  line.length += piece.length;
}
