import { auditNames, checkAuditLog } from "../use-cases/audit-log.ts";
import { listAuditEvents } from "../use-cases/list-audit-events.ts";
import { listEvents } from "../use-cases/list-events.ts";
import { procedure, router } from "./trpc.ts";

export const eventsRouter = router({
  list: procedure(listEvents),
});

export const auditEventsRouter = router({
  list: procedure(listAuditEvents),
  check: procedure(checkAuditLog),
  names: procedure(auditNames),
});
