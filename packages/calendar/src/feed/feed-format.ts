/**
 * Version of what `renderFeed` writes. It stands in PRODID; raise it, and `changedAt` with it, when the same document
 * comes out as other text: every event's SEQUENCE, DTSTAMP and LAST-MODIFIED then rise too.
 */
export const feedFormatVersion = 1;

/** When the format last changed: no event is stamped earlier. The first format has nothing before it. */
export const feedFormatChangedAt = "1970-01-01T00:00:00Z";
