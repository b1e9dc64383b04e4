import { describe, expect, test } from "vitest";
import { readEndpointUrl } from "./endpoint-url.ts";

const problemOf = (url: string) => readEndpointUrl(url, { allowPrivate: false }).problem;

test.each(["https://example.com/tact", "https://example.com:443/", "https://hooks.example.co.uk:8443/a?b=c", "https://1.1.1.1/", "https://[2606:4700::1111]/", "https://xn--bcher-kva.example/"])("takes %s", (url) => {
  expect(problemOf(url)).toBeUndefined();
});

describe("an address of one's own network is refused in every spelling", () => {
  test.each([
    "https://127.0.0.1/",
    "https://127.1/",
    "https://127.0.1/",
    "https://0/",
    "https://2130706433/",
    "https://0x7f000001/",
    "https://0x7f.0x0.0x0.0x1/",
    "https://0177.0.0.1/",
    "https://0177.0x0.1/",
    "https://017700000001/",
    "https://127.0.0.1./",
    "https://１２７.０.０.１/",
    "https://127。0。0。1/",
    "https://%31%32%37.0.0.1/",
    "https://127.0.0.1:8443/",
    "https:/\\127.0.0.1/",
    "https:127.0.0.1/",
    " https://127.0.0.1/",
    "https://12\t7.0.0.1/",
    "https://10.0.0.1/",
    "https://0xa000001/",
    "https://172.16.0.1/",
    "https://192.168.0.1/",
    "https://3232235521/",
    "https://169.254.169.254/latest/meta-data/",
    "https://0xa9fea9fe/",
    "https://100.64.0.1/",
    "https://224.0.0.1/",
    "https://255.255.255.255/",
    "https://[::]/",
    "https://[::1]/",
    "https://[0:0:0:0:0:0:0:1]/",
    "https://[::ffff:127.0.0.1]/",
    "https://[::ffff:7f00:1]/",
    "https://[::127.0.0.1]/",
    "https://[64:ff9b::7f00:1]/",
    "https://[64:ff9b::127.0.0.1]/",
    "https://[2002:7f00:1::]/",
    "https://[2001:0:7f00:1::]/",
    "https://[fe80::1]/",
    "https://[fd00:ec2::254]/",
    "https://[ff02::1]/",
  ])("%s", (url) => expect(problemOf(url)).toBe("must not be an address of a private or reserved network"));

  test.each([
    "https://localhost/",
    "https://LOCALHOST/",
    "https://localhost./",
    "https://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ/",
    "https://a.localhost/",
    "https://printer.local/",
    "https://metadata.google.internal/",
    "https://router.home.arpa/",
    "https://nas.lan/",
    "https://intranet/",
  ])("%s", (url) => expect(problemOf(url)).toBe("must be a name of the public Internet"));
});

test.each([
  ["http://example.com/", "must begin with https://"],
  ["ftp://example.com/", "must begin with https://"],
  ["file:///etc/passwd", "must begin with https://"],
  ["gopher://example.com/", "must begin with https://"],
  ["javascript:alert(1)", "must begin with https://"],
  ["https://user@example.com/", "must not carry a name or password: webhooks are signed instead"],
  ["https://example.com:password@127.0.0.1/", "must not carry a name or password: webhooks are signed instead"],
  ["https://example.com/#part", "must not carry a fragment: nothing of it would be sent"],
  ["https://example.com:22/", "must use port 443 or 8443"],
  ["https://example.com:5432/", "must use port 443 or 8443"],
  ["https://example.com:80/", "must use port 443 or 8443"],
  ["https://", /^must be an absolute URL/],
  ["https://[::1/", /^must be an absolute URL/],
  ["https://1.2.3.400/", /^must be an absolute URL/],
  ["/tact", /^must be an absolute URL/],
  ["", /^must be an absolute URL/],
  [`https://example.com/${"a".repeat(2_000)}`, /^must be an absolute URL/],
])("refuses %s", (url, words) => expect(problemOf(url)).toMatch(words));

test.each(["http://127.0.0.1:3000/", "http://localhost/", "https://10.0.0.1:9000/"])("takes %s where one's own network is allowed", (url) => {
  expect(readEndpointUrl(url, { allowPrivate: true }).problem).toBeUndefined();
});

test.each(["http://user:password@127.0.0.1/", "file:///etc/passwd"])("refuses %s even there", (url) => {
  expect(readEndpointUrl(url, { allowPrivate: true }).problem).toBeDefined();
});
