import { eraseClient } from "../use-cases/erase-client.ts";
import { procedure, router } from "./trpc.ts";

export const erasureRouter = router({
  client: procedure(eraseClient),
});
