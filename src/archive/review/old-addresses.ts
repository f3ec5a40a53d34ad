import { posix } from "node:path";
import type { Archive } from "../archive.ts";
import { decodeAddress, pathsMeant, withoutSite } from "../resolve-link.ts";
import { type Rule, remarkAt } from "./rule.ts";
import { writtenTexts } from "./written-texts.ts";

/**
 * Links to addresses that pages of the archive had once, which cost readers a detour and break should
 * the alias go, and to whole addresses of its pages, which break should the archive move.
 */
export const oldAddresses: Rule = (archive) => {
  const { site } = archive;
  const old = filesByOldAddress(archive);
  const current = filesByAddress(archive);
  return writtenTexts(archive).flatMap(({ file, text }) =>
    text.references.flatMap(({ href, line }) => {
      const inside = withoutSite(href, site);
      const [, path = "", rest = ""] = /^([^?#]*)(.*)$/s.exec(inside) ?? [];
      if (!path.startsWith("/") || path.startsWith("//")) return [];
      const meant = pathsMeant(decodeAddress(path), site);
      const before = fileAt(meant, old);
      const target = before ?? (inside === href ? undefined : fileAt(meant, current));
      if (target === undefined) return [];
      const to = encodeURI(posix.relative(posix.dirname(file), target)) + rest;
      const kind = before === undefined ? "a whole address" : "an old address";
      const message = `\`${decodeAddress(href)}\` is ${kind} of this archive: write \`${decodeAddress(to)}\``;
      return [remarkAt(file, line, message, { from: href, to })];
    }),
  );
};

function fileAt(paths: readonly string[], files: ReadonlyMap<string, string>): string | undefined {
  return paths.map((path) => files.get(path)).find((file) => file !== undefined);
}

function filesByOldAddress({ issues, authors, pages }: Archive): Map<string, string> {
  return new Map(
    [...issues, ...authors, ...pages].flatMap(({ aliases, file }) =>
      aliases.map((alias): [string, string] => [alias, file]),
    ),
  );
}

function filesByAddress({ issues, authors, topics, pages }: Archive): Map<string, string> {
  return new Map(
    [...issues, ...authors, ...topics, ...pages].map(({ path, file }) => [path, file]),
  );
}
