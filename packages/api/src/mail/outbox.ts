import { mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createTransport } from "nodemailer";
import { type ComposeOptions, composed } from "./composed-mail.ts";
import { MailNotSent, type MailPost } from "./mail-post.ts";

/** What a mail's file may be called: its id. */
const named = /^[\w-]+$/;

/** Mails as files, for where there is no SMTP server: `<id>.eml`, readable by their owner alone. */
export function openOutbox(folder: string, options: ComposeOptions): Required<MailPost> {
  const composing = createTransport({ streamTransport: true, buffer: true, newline: "windows" });
  const fileOf = (id: string) => {
    if (!named.test(id)) throw new MailNotSent("id-refused");
    return join(folder, `${id}.eml`);
  };
  return {
    async send(mail) {
      const file = fileOf(mail.id);
      const { message } = await composing.sendMail(composed(mail, options));
      await mkdir(folder, { recursive: true, mode: 0o700 });
      // Renamed when it is whole: who is killed before leaves no half of a mail, and who sends it again replaces it.
      const unfinished = `${file}.${process.pid}.part`;
      await writeFile(unfinished, message as Buffer, { mode: 0o600 });
      await rename(unfinished, file);
    },
    async remove(ids) {
      for (const id of ids) await rm(fileOf(id), { force: true });
    },
    async purge(before) {
      let removed = 0;
      for (const name of await readdir(folder).catch(() => [])) {
        const file = join(folder, name);
        const changed = await stat(file).catch(() => null);
        if (changed === null || !changed.isFile() || changed.mtimeMs >= Date.parse(before)) continue;
        await rm(file, { force: true });
        removed += 1;
      }
      return removed;
    },
  };
}
