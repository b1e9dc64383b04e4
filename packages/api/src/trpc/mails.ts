import { getMail, listMails } from "../use-cases/mails.ts";
import { procedure, router } from "./trpc.ts";

export const mailsRouter = router({ list: procedure(listMails), get: procedure(getMail) });
