const mostOctets = 75;
const beyondAscii = /[^\u0020-\u007e]/;

/**
 * A content line folded as RFC 5545 section 3.1 asks: physical lines of at most 75 octets of UTF-8, joined by CRLF and
 * a space that counts as one of them. Never within a character.
 */
export function foldLine(line: string): string {
  // A UTF-16 unit takes three octets at most (a surrogate pair takes four for two).
  if (line.length * 3 <= mostOctets) return line;
  if (!beyondAscii.test(line)) return line.length <= mostOctets ? line : foldAscii(line);
  return foldByOctets(line);
}

/** Lines joined by CRLF, each folded. */
export function foldLines(text: string): string {
  let folded = "";
  let from = 0;
  for (let at = text.indexOf("\r\n"); at >= 0; at = text.indexOf("\r\n", from)) {
    folded += `${foldLine(text.slice(from, at))}\r\n`;
    from = at + 2;
  }
  return folded + foldLine(text.slice(from));
}

function foldAscii(line: string): string {
  let folded = line.slice(0, mostOctets);
  for (let at = mostOctets; at < line.length; at += mostOctets - 1) folded += `\r\n ${line.slice(at, at + mostOctets - 1)}`;
  return folded;
}

function foldByOctets(line: string): string {
  let folded = "";
  let from = 0;
  let octets = 0;
  for (let at = 0; at < line.length; ) {
    const code = line.codePointAt(at) ?? 0;
    const size = octetsOf(code);
    if (octets + size > mostOctets) {
      folded += `${line.slice(from, at)}\r\n `;
      from = at;
      octets = 1;
    }
    octets += size;
    at += code > 0xffff ? 2 : 1;
  }
  return folded + line.slice(from);
}

function octetsOf(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
