import { hash } from "node:crypto";

/** One entry of a feed before it is stamped. Instants are epoch milliseconds. */
export interface FeedEntry {
  uid: string;
  /** Its place among the others. */
  start: number;
  /** Content lines from BEGIN to END, joined by CRLF, not folded, none of them a stamp. The second is its UID. */
  text: string;
  /** The least SEQUENCE that it may have. */
  sequence: number;
  createdAt: number;
  /** The newest of the changes that are known of it: with its fact, or with an edge that the clock passed. */
  changedAt: number;
  /** When the clock alone takes it away. */
  leavesAt?: number | undefined;
}

/** The properties that say when and how often an entry changed, which is not what it shows. */
const stampLine = /^(?:SEQUENCE|DTSTAMP|CREATED|LAST-MODIFIED):/;

export function isStamp(line: string): boolean {
  return stampLine.test(line);
}

/** What subscribers see of an entry, as a hash: 128 bits of a SHA-256 over its unfolded lines without stamps. */
export function shownHash(text: string): string {
  return hash("sha256", text, "base64url").slice(0, 22);
}
