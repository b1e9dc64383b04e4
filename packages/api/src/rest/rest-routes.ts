import { clientRoutes } from "./resources/clients.ts";
import type { RestRoute } from "./route.ts";

/** Every operation of REST, resource by resource: the document, the methods of each path and the tests follow from it. */
export const restRoutes: readonly RestRoute[] = [...clientRoutes];
