import { lookup, Resolver } from "node:dns/promises";
import { isIP } from "node:net";
import { buildConnector } from "undici";

/** How names are found and addresses reached: the part that tests of outside addresses stand in for. */
export interface Network {
  /** Every address that a name has now, none where there is no such name. */
  resolve(hostname: string): Promise<string[]>;
  /** Opens connections to this one address, whatever name is asked for; the name is what TLS asks a certificate for. */
  connectorTo(address: string): buildConnector.connector;
}

const connectMilliseconds = 5_000;

/**
 * The network of this machine. Names are asked of its name servers without the pool of threads that `dns.lookup`
 * shares with everything else: a slow name server delays one endpoint.
 * @param ownNames whether names that this machine alone knows (`/etc/hosts`) count too
 */
export function thisNetwork({ ownNames }: { ownNames: boolean }): Network {
  return {
    async resolve(hostname) {
      if (ownNames) return (await lookup(hostname, { all: true }).catch(() => [])).map(({ address }) => address);
      const resolver = new Resolver({ timeout: 2_000, tries: 2 });
      const asked = await Promise.all([resolver.resolve4(hostname).catch(() => []), resolver.resolve6(hostname).catch(() => [])]);
      return asked.flat();
    },
    connectorTo: (address) =>
      buildConnector({
        timeout: connectMilliseconds,
        lookup: (_hostname, { all }, done) => {
          const family = isIP(address);
          if (all === true) done(null, [{ address, family }]);
          else done(null, address, family);
        },
      }),
  };
}
