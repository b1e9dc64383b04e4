import { existsSync } from "node:fs";
import { whyMissing } from "./debian-packages.ts";

const nginx = { name: "nginx", packages: ["nginx-light"], isInstalled: () => existsSync("/usr/sbin/nginx") };

/** Sees to it that nginx is there to stand before several servers, where that is allowed; says plainly what is left out otherwise. */
export async function prepareNginx(): Promise<void> {
  const missing = await whyMissing(nginx);
  if (missing !== undefined) console.log(`\nSeveral servers behind nginx are not tried: ${missing}`);
}
