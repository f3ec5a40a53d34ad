import { decodeAddress } from "../resolve-link.ts";
import { type Rule, remarkAt } from "./rule.ts";

/** Links to addresses that the archive's own pages once had: they lead there by a detour. */
export const oldAddresses: Rule = ({ site, issues, pages, redirects }) => {
  const newOf = new Map(redirects.map(({ from, to }) => [from, to]));
  return [...issues, ...pages].flatMap(({ file, text }) =>
    text.references.flatMap(({ href, line }) => {
      const path = href.startsWith(site.url) ? `/${href.slice(site.url.length)}` : href;
      const [bare = ""] = decodeAddress(path).split(/[?#]/);
      const to = newOf.get(bare);
      return to === undefined
        ? []
        : [remarkAt(file, line, `\`${href}\` is an old address of this archive: write \`${to}\``)];
    }),
  );
};
