import { invitationLimits } from "./invitation-limits.ts";
import type { InvitedMeeting, JoinProvider } from "./invitation-reading.ts";
import { allOf, type StatedProperty } from "./stated-property.ts";

type JoinLink = InvitedMeeting["joinLinks"][number];

/** Fields that hold nothing but where to join: any safe address counts. */
const fieldsOfLinks = ["X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL", "X-MICROSOFT-ONLINEMEETINGCONFLINK", "CONFERENCE"];
/** Fields of words, in which only the addresses of meetings count: others lead to maps, help and terms. */
const fieldsOfWords = ["URL", "LOCATION", "DESCRIPTION", "X-ALT-DESC"];

const hosts: readonly { provider: JoinProvider; host: RegExp; path: RegExp }[] = [
  { provider: "google-meet", host: /^meet\.google\.com$/, path: /^\/(lookup\/)?[a-z0-9-]{3,64}/i },
  { provider: "google-meet", host: /^hangouts\.google\.com$/, path: /^\/(call|hangouts)\// },
  { provider: "teams", host: /^(teams\.microsoft\.com|teams\.live\.com|[a-z]+\.teams\.microsoft\.us)$/, path: /^\/(l\/meetup-join|meet|dl\/launcher)\b/ },
  { provider: "zoom", host: /^([a-z0-9-]+\.)*(zoom\.us|zoom\.com|zoomgov\.com|zoom\.com\.cn)$/, path: /^\/(j|my|w|s|wc|meeting)\// },
  { provider: "webex", host: /^[a-z0-9-]+(\.my)?\.webex\.com$/, path: /^\/./ },
  { provider: "other", host: /^app\.cal\.com$/, path: /^\/video\/./ },
  { provider: "other", host: /^(whereby\.com|meet\.jit\.si|[a-z0-9.-]*bluejeans\.com|[a-z0-9.-]*gotomeeting\.com|meet\.goto\.com|chime\.aws|[a-z0-9.-]*ringcentral\.com|join\.skype\.com|meet\.lync\.com|[a-z0-9.-]*hirevue\.com|app\.zencastr\.com|v\.ringcentral\.com|[a-z0-9-]+\.daily\.co|livestorm\.co|app\.livestorm\.co|facetime\.apple\.com|meet\.zoho\.[a-z]+)$/, path: /^\/./ },
];

const addresses = /https?:\/\/[^\s<>"'\\]{4,2000}/gi;
/** Addresses of one field that are looked at. */
const mostAddresses = 200;

/** Where a meeting can be joined, the surest first, each once. */
export function joinLinksOf(properties: readonly StatedProperty[]): JoinLink[] {
  const links = new Map<string, JoinLink>();
  const add = (link: JoinLink | undefined) => {
    if (link !== undefined && links.size < invitationLimits.joinLinks && !links.has(link.url)) links.set(link.url, link);
  };
  for (const name of fieldsOfLinks) {
    for (const { value } of allOf(properties, name)) for (const address of addressesIn(value)) add(linkOf(address, true));
  }
  for (const name of fieldsOfWords) {
    for (const { value } of allOf(properties, name)) for (const address of addressesIn(value)) add(linkOf(address, false));
  }
  return [...links.values()];
}

/** Whether a text is an address on the web and nothing else. */
export function isAddress(text: string): boolean {
  return /^\s*https?:\/\/\S+\s*$/i.test(text);
}

function addressesIn(text: string): string[] {
  const found: string[] = [];
  for (const [address] of text.matchAll(addresses)) {
    found.push(address.replace(/&amp;/gi, "&").replace(/[).,;:!?\]}>*]{1,9}$/, ""));
    if (found.length >= mostAddresses) break;
  }
  return found;
}

function linkOf(address: string, isSure: boolean): JoinLink | undefined {
  const url = unwrapped(safeUrl(address));
  if (url === undefined || url.href.length > invitationLimits.url) return undefined;
  const known = hosts.find(({ host, path }) => host.test(url.hostname) && path.test(url.pathname));
  if (known !== undefined) return { url: url.href, provider: known.provider };
  return isSure ? { url: url.href, provider: "other" } : undefined;
}

/** An address on the web that names a host and hides no user. */
function safeUrl(address: string): URL | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !["http:", "https:"].includes(url.protocol)) return undefined;
  return url.username === "" && url.password === "" && url.hostname.includes(".") ? url : undefined;
}

/** The address behind those that mail filters put in front of it. */
function unwrapped(url: URL | undefined): URL | undefined {
  if (url === undefined) return undefined;
  const isSafelink = url.hostname.endsWith(".safelinks.protection.outlook.com");
  const isGoogle = url.hostname === "www.google.com" && url.pathname === "/url";
  const behind = isSafelink ? url.searchParams.get("url") : isGoogle ? (url.searchParams.get("q") ?? url.searchParams.get("url")) : null;
  return behind === null ? url : safeUrl(behind);
}
