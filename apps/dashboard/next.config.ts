import type { NextConfig } from "next";

/**
 * Pages are rendered per request (the nonce of the content policy demands it), and the process listens
 * on loopback behind the server that owns the public port.
 */
const config: NextConfig = {
  agentRules: false,
  poweredByHeader: false,
  reactStrictMode: true,
  compress: true,
  // No page uses the optimiser, whose errors would print the address that it was asked for: a calendar's holds a secret.
  images: { unoptimized: true },
  devIndicators: false,
  // Browsers ask for it by this name where they have not read the link in the head yet.
  rewrites: () => Promise.resolve([{ source: "/favicon.ico", destination: "/icon.svg" }]),
  // `check:types` has checked them before; a build on somebody's first start need not do it again.
  typescript: { ignoreBuildErrors: true },
};

export default config;
