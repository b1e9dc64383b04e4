import { portalRecord, portalStepDone, portalUndo, portalView } from "../use-cases/portal.ts";
import { portalSubscribe } from "../use-cases/portal-calendar.ts";
import { createPortalLink, getPortalLink, listPortalLinks, revokePortalLink } from "../use-cases/portal-links.ts";
import { procedure, router } from "./trpc.ts";

export const portalLinksRouter = router({
  list: procedure(listPortalLinks),
  get: procedure(getPortalLink),
  create: procedure(createPortalLink),
  revoke: procedure(revokePortalLink),
});

/** What a client does through their own link. */
export const portalRouter = router({
  view: procedure(portalView),
  done: procedure(portalStepDone),
  record: procedure(portalRecord),
  undo: procedure(portalUndo),
  subscribe: procedure(portalSubscribe),
});
