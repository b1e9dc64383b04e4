import { spawnSync } from "node:child_process";

/** A user to run PostgreSQL as: it refuses to run as root. */
export interface SystemUser {
  name: string;
  uid: number;
  gid: number;
}

const ownName = "tact-postgres";

/** The user PostgreSQL runs as where this process is root: `postgres`, else a system user made for it. Null where it is not root. */
export function systemUser(): SystemUser | null {
  if (process.getuid?.() !== 0) return null;
  const found = lookUp("postgres") ?? lookUp(ownName) ?? make();
  if (found === null) {
    throw new Error(`PostgreSQL does not run as root, and no system user could be made for it: run "useradd --system ${ownName}", or start Tact as an ordinary user`);
  }
  return found;
}

function make(): SystemUser | null {
  spawnSync("useradd", ["--system", "--no-create-home", "--shell", "/usr/sbin/nologin", ownName], { stdio: "ignore" });
  return lookUp(ownName);
}

function lookUp(name: string): SystemUser | null {
  const [uid, gid] = ["-u", "-g"].map((flag) => spawnSync("id", [flag, name], { encoding: "utf8" }));
  if (uid?.status !== 0 || gid?.status !== 0) return null;
  return { name, uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

/** How to start a process as that user, in a folder that everyone may enter. */
export function runAs(user: SystemUser | null): { cwd: string; uid?: number; gid?: number } {
  return user === null ? { cwd: "/" } : { cwd: "/", uid: user.uid, gid: user.gid };
}

/** Whether the user may enter a folder: every folder above it counts. */
export function mayEnter(user: SystemUser | null, folder: string): boolean {
  if (user === null) return true;
  return spawnSync("/bin/sh", ["-c", 'test -x "$1"', "sh", folder], runAs(user)).status === 0;
}
