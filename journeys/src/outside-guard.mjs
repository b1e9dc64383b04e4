// Loaded into every Node process of the product under test (`--import`): writes down each attempt to reach
// another host, and refuses it. Plain JavaScript, because it must load before anything else.
import { appendFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";
import dns from "node:dns";

const logFile = process.env.TACT_OUTSIDE_LOG;
const isHere = (host) =>
  host === undefined || host === null || host === "" || host === "localhost" || host === "::1" || host === "::" || host === "0.0.0.0" || /^(::ffff:)?127\./.test(host);

function refuse(what, host) {
  if (logFile) appendFileSync(logFile, `${what} ${host} by ${process.argv.slice(1, 3).join(" ")}\n`);
  const error = new Error(`${what} ${host}: the product reaches no other host`);
  error.code = "EOUTSIDE";
  return error;
}

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...args) {
  const options = Array.isArray(args[0]) ? args[0][0] : args[0];
  const host = typeof options === "object" ? options?.host : typeof args[1] === "string" ? args[1] : undefined;
  if (!(typeof options === "object" && options?.path) && !isHere(host)) throw refuse("connect", host);
  return connect.apply(this, args);
};

const lookup = dns.lookup;
dns.lookup = function (host, ...rest) {
  const callback = rest.at(-1);
  if (!isHere(host)) {
    const error = refuse("look-up", host);
    if (typeof callback === "function") process.nextTick(callback, error);
    return undefined;
  }
  return lookup.call(dns, host, ...rest);
};

syncBuiltinESMExports();
