/** Google takes no calendar of a megabyte, without a word; these stay below with room to spare. */
export const mostFeedOctets = 900_000;
export const mostFeedEvents = 999;
/** Days before and after the present that a feed shows. */
export const feedDaysBack = 60;
export const feedDaysAhead = 365;
