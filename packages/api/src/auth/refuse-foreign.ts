import { DomainError } from "../errors.ts";
import { isForeign, isOwnPage } from "./origins.ts";

/** @throws DomainError `foreign-origin` */
export function refuseForeign(headers: Headers, trusted: readonly string[]): void {
  if (isForeign(headers, trusted)) {
    throw new DomainError("foreign-origin", "Requests that change something come from pages of this address only.");
  }
}

/** What a cookie allows is asked for from our own pages alone. @throws DomainError `foreign-origin` */
export function refuseUnlessOwnPage(headers: Headers, trusted: readonly string[]): void {
  if (isOwnPage(headers, trusted)) return;
  throw new DomainError("foreign-origin", "With a cookie, requests that change something come from pages of this address only. Programs send a key.");
}
