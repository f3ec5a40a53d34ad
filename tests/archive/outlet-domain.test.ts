import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { outletDomain } from "../../src/archive/outlet-domain.ts";

describe("an outlet is whoever registered the domain", () => {
  const cases: [hostname: string, domain: string | undefined][] = [
    ["www.nytimes.com", "nytimes.com"],
    ["asia.nikkei.com", "nikkei.com"],
    ["www.bbc.co.uk", "bbc.co.uk"],
    ["www.cac.gov.cn", "cac.gov.cn"],
    ["www.gov.uk", "gov.uk"],
    ["gov.uk", "gov.uk"],
    ["assets.example.org.", "example.org"],
    ["someone.github.io", "someone.github.io"],
    ["github.io", "github.io"],
    ["someone.substack.com", "someone.substack.com"],
    ["www.substack.com", "substack.com"],
    ["medium.com", "medium.com"],
    ["xn--fiqs8s.example", "中国.example"],
    ["www.xn--fiq228c.xn--fiqs8s", "中文.中国"],
    ["localhost", undefined],
    ["intranet", undefined],
    ["192.168.0.1", undefined],
    ["[::1]", undefined],
    ["", undefined],
  ];
  for (const [hostname, domain] of cases) {
    test(hostname || "no host", () => assert.equal(outletDomain(hostname), domain));
  }
});
