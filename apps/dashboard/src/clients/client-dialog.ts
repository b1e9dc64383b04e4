import type { PortalLinkView } from "@tact/api/views";

/** What stands open over a client's page. */
export type ClientDialog =
  | { kind: "edit" | "share" | "erase" | "new-application" }
  | { kind: "revoke"; link: PortalLinkView }
  | { kind: "application"; applicationId: string }
  | { kind: "employer"; employerId: string };

/** What an address asks for: `/clients/cli_1#share` leads to sharing. */
export function opensFromAddress(hash: string): ClientDialog | null {
  return hash === "#share" ? { kind: "share" } : hash === "#edit" ? { kind: "edit" } : null;
}
