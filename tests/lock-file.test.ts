import assert from "node:assert/strict";
import { test } from "node:test";
import lock from "../package-lock.json" with { type: "json" };

interface Locked {
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

const packages = Object.entries(lock.packages as Record<string, Locked>);

test("the lock file knows the packages of every platform, without which `npm ci` fails", () => {
  const missing = packages.flatMap(([, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !(`node_modules/${name}` in lock.packages)),
  );
  assert.deepEqual(missing, []);
});

test("the lock file names no registry", () => {
  const resolved = packages.filter(([, { resolved: address = "" }]) => address.startsWith("http"));
  assert.deepEqual(resolved, []);
});
