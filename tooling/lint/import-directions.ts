import { packages, type Room } from "./rooms.ts";

interface Pattern {
  regex: string;
  message: string;
  allowTypeImports?: boolean;
}

const escaped = (name: string) => name.replaceAll("/", "\\/");

/** The patterns that lint refuses in a room, each with the sentence that it says. */
export function forbiddenImports(room: Room): Pattern[] {
  const ours = packages.filter((name) => name !== room.name && !room.may.includes(name));
  return [
    ...ours.map((name) => forbiddenPackage(room, name)),
    {
      regex: `^\\..*\\/(${packages.join("|")})\\/(src|testing|test)(\\/|$)`,
      message: `Import a package by its name, not by a path into its folder: ${room.because}.`,
    },
    ...Object.entries(room.never ?? {}).map(([name, why]) => ({
      regex: name.endsWith("*") ? `^${escaped(name.slice(0, -1))}` : `^${escaped(name)}(\\/|$)`,
      message: `${room.place} must not import ${name}: ${why}.`,
    })),
    ...(room.name === "rules" ? [onlyTheShortList] : []),
  ];
}

function forbiddenPackage(room: Room, name: string): Pattern {
  // Where one door of a package is open (`facts/ids`), only the main one is shut: the expressions here know no look-ahead.
  const hasOpenDoor = room.may.some((door) => door.startsWith(`${name}/`));
  const typesOnly = room.mayTypes?.includes(name) === true;
  return {
    regex: hasOpenDoor ? `^@tact\\/${name}$` : `^@tact\\/${name}(\\/|$)`,
    message: typesOnly
      ? `${room.place} may import types of @tact/${name}, nothing that exists at run time: ${room.because}.`
      : `${room.place} must not import @tact/${name}: ${room.because}.`,
    ...(typesOnly ? { allowTypeImports: true } : {}),
  };
}

/** The core imports its own files and the vocabulary, and nothing that is not on this list. */
const onlyTheShortList: Pattern = {
  regex: "^([^.@]|@([^t]|t[^a]|ta[^c]|tac[^t]|tact[^/]))",
  message: "packages/rules is pure: take it as a fact or an argument. It imports its own files and types of @tact/facts.",
};
