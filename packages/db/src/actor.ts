import type { ActorKind } from "./schema/tenant.ts";

/** Who acts. `name` is what the record shows. */
export interface Actor {
  kind: ActorKind;
  id: string;
  name: string;
}
