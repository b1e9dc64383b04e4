/**
 * Whether services such as Google and Outlook, which fetch calendars from their own servers, cannot reach a host: this machine, a
 * private network (RFC 1918, RFC 6598, RFC 3927, RFC 4193, RFC 4291), or a name that only a local network knows (RFC 6761, RFC 6762, RFC 8375).
 * @param hostname as `URL` gives it: lower case, IPv6 in brackets, IPv4 in four decimals
 */
export function isOutOfReach(hostname: string): boolean {
  if (hostname.startsWith("[")) return isLocalAddress6(hostname.slice(1, -1));
  if (/^\d+\.\d+\.\d+\.\d+$/.test(hostname)) return isLocalAddress4(hostname);
  const name = hostname.replace(/\.$/, "");
  return !name.includes(".") || /\.(?:localhost|local|internal|lan|home\.arpa|test|invalid)$/.test(name);
}

function isLocalAddress4(address: string): boolean {
  const [first = 0, second = 0] = address.split(".").map(Number);
  if (first === 0 || first === 10 || first === 127) return true;
  return (first === 172 && second >= 16 && second < 32) || (first === 192 && second === 168) || (first === 169 && second === 254) || (first === 100 && second >= 64 && second < 128);
}

/** What `URL` writes: shortened, in lower case, an IPv4 address within it as two groups of hexadecimal digits. */
function isLocalAddress6(address: string): boolean {
  const [, high, low] = /^::ffff:([0-9a-f]+):([0-9a-f]+)$/.exec(address) ?? [];
  if (high !== undefined && low !== undefined) {
    const [one, other] = [Number.parseInt(high, 16), Number.parseInt(low, 16)];
    return isLocalAddress4([one >> 8, one & 255, other >> 8, other & 255].join("."));
  }
  return address === "::" || address === "::1" || /^f[cd]/.test(address) || /^fe[89ab]/.test(address);
}
