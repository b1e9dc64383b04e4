import { invitationLimits } from "./invitation-limits.ts";
import type { ReadingNotes } from "./reading-notes.ts";

/** One unfolded line of a calendar, and where it begins, from 1. */
export interface StatedLine {
  line: number;
  text: string;
}

/** `NAME:` or `NAME;`: names of properties are never those of web addresses, with which a line of text may begin. */
const begins = /^[A-Za-z][A-Za-z0-9-]{0,63}[ \t]*[;:]/;
const addresses = /^(https?|mailto|tel|sip|skype|webcal):/;

/**
 * The unfolded lines of a calendar's text, whatever ends them (CRLF, LF or CR). A line that could begin no property is
 * the rest of the text before it, as programs write it that do not fold.
 */
export function statedLines(text: string, notes: ReadingNotes): StatedLine[] {
  const lines: { line: number; pieces: string[]; length: number }[] = [];
  const physical = text.split(/\r\n|\n|\r/);
  if (!text.includes("\r\n") && physical.length > 1) notes.mended("line-ends");
  for (const [index, piece] of physical.entries()) {
    const last = lines.at(-1);
    if (last !== undefined && /^[ \t]/.test(piece) && !isMarker(piece)) {
      append(last, piece.slice(1), notes);
    } else if (piece.trim() !== "") {
      if (last !== undefined && !isMarker(piece) && (!begins.test(piece) || addresses.test(piece))) {
        notes.mended("unfolded-text", index + 1);
        append(last, `\\n${piece}`, notes);
      } else lines.push({ line: index + 1, pieces: [piece.slice(0, invitationLimits.lineLength)], length: piece.length });
    }
  }
  return lines.map(({ line, pieces }) => ({ line, text: pieces.join("") }));
}

/** `BEGIN:` and `END:`, which programs indent at times. */
function isMarker(piece: string): boolean {
  return /^[ \t]{0,64}(BEGIN|END)[ \t]{0,8}:[ \t]{0,8}[A-Za-z][A-Za-z0-9-]{0,63}[ \t]{0,64}$/i.test(piece);
}

function append(line: { line: number; pieces: string[]; length: number }, piece: string, notes: ReadingNotes): void {
  const room = invitationLimits.lineLength - line.length;
  if (piece.length > room) notes.left("line-cut", line.line);
  if (room > 0) line.pieces.push(piece.slice(0, room));
  line.length += piece.length;
}
