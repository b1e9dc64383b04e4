/** Everything the worker is told from outside. This file alone reads the environment. */
export interface Environment {
  /** The app role's connection. */
  appDatabaseUrl: string;
  /** Public origin without a trailing slash: links in calendars carry it. */
  publicUrl: string;
  logLevel: string;
}

/** @throws Error that names the variable and what it should be. */
export function readEnvironment(environment: NodeJS.ProcessEnv = process.env): Environment {
  const appDatabaseUrl = environment["APP_DATABASE_URL"];
  if (!appDatabaseUrl) {
    throw new Error("APP_DATABASE_URL is not set: set it to the connection of the role tact_app, such as postgres://tact_app:…@127.0.0.1:5432/tact");
  }
  const publicUrl = URL.parse(environment["PUBLIC_URL"] ?? "http://localhost:4310");
  if (publicUrl === null || !/^https?:$/.test(publicUrl.protocol)) {
    throw new Error(`PUBLIC_URL is ${environment["PUBLIC_URL"]}: set it to an origin, such as https://tact.example`);
  }
  return { appDatabaseUrl, publicUrl: publicUrl.origin, logLevel: environment["LOG_LEVEL"] ?? "info" };
}
