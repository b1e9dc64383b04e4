/**
 * Identifiers. Free of zod, so that the pure core may import it at run time.
 *
 * Ids given by a caller are opaque: 1 to 64 characters of `A-Z a-z 0-9 . _ : -`.
 * Step ids are made by the engine out of such ids and are therefore longer.
 */
export const longestId = 64;
export const longestStepId = 256;

/** Source of the pattern every caller-given id matches. */
export const idPattern = "^[A-Za-z0-9._:-]{1,64}$";

/** Source of the pattern every step id matches: `<app>.<kind>.<anchor>[.<participant>]`. */
export const stepIdPattern = "^[A-Za-z0-9._:-]{1,256}$";
