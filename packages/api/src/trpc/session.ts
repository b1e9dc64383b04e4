import { digestSettings, sessionMe, setDigest, setTimeZone } from "../use-cases/session.ts";
import { procedure, router } from "./trpc.ts";

export const sessionRouter = router({
  me: procedure(sessionMe),
  setTimeZone: procedure(setTimeZone),
  digest: procedure(digestSettings),
  setDigest: procedure(setDigest),
});
