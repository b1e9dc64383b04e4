import { URI } from "otpauth";

/** What an authenticator app shows for an `otpauth:` address, so many half minutes from now. */
export function codeOfApp(uri: string, halfMinutes = 0): string {
  const app = URI.parse(uri);
  if (!("period" in app)) throw new Error("not a code of time");
  return app.generate({ timestamp: Date.now() + halfMinutes * app.period * 1000 });
}
