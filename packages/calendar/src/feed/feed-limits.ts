/** Google takes no calendar of a megabyte, without a word; these stay below with room to spare. */
export const mostFeedOctets = 900_000;
export const mostFeedEvents = 999;
/** Days before and after the present that a feed shows. */
export const feedDaysBack = 60;
export const feedDaysAhead = 365;
/** Days for which an interview that the employer called off stays, shown as cancelled. */
export const cancelledDays = 14;
/** Days, and how many at most, for which a feed remembers an entry that left it. */
export const rememberedDays = 60;
export const mostRemembered = 5000;
