import type { InvitedMeeting } from "./invitation-reading.ts";
import { isAddress } from "./join-links.ts";

const onsite = /\b(on-?site|in[- ]person|at our office|face[- ]to[- ]face|vor ort|sur place|presencial)\b/i;
const phone = /\b(phone|telephone|by telephone|dial[- ]in|telefon\w*|téléphon\w*|teléfono)\b|\bcall you\b|^\s*(tel:|\+?\d[\d ()./-]{6,20}\s*$)/i;
const video = /\b(video|zoom|google meet|microsoft teams|teams meeting|webex|skype|virtual|online|remote|videocall)\b/i;
/** A house number and something after it, as addresses have them. */
const street = /\d.{0,80},|,.{0,80}\d/;

/**
 * Phone, video or on site, guessed from links, place and words. Null where nothing says it, and where a link and an
 * address with a street stand side by side: programs add links to meetings that take place in an office.
 */
export function guessedFormat(
  { joinLinks, location }: Pick<InvitedMeeting, "joinLinks" | "location">,
  summary: string | null,
  words: string,
): InvitedMeeting["format"] {
  const place = location === null || isAddress(location) ? "" : location;
  const said = `${summary ?? ""}\n${place}`;
  if (onsite.test(said)) return "onsite";
  if (phone.test(place) || phone.test(summary ?? "")) return video.test(said) ? "video" : "phone";
  if (joinLinks.length > 0) return street.test(place) ? null : "video";
  if (video.test(said)) return "video";
  if (place !== "" && !/^\W*(tb[ad]|to be .*|n\/?a|none)\W*$/i.test(place)) return "onsite";
  const briefly = words.slice(0, 2_000);
  if (phone.test(briefly) && !video.test(briefly)) return "phone";
  return video.test(briefly) && !phone.test(briefly) ? "video" : null;
}
