import { basename, extname } from "node:path";
import { toSlug } from "../../content/slug.ts";
import { type Draft, note } from "../draft.ts";
import { replaceAddresses } from "../recognize/block.ts";

/** Files that lie beside an issue, by name. */
export type Beside = Map<string, () => Uint8Array>;

/** Names a draft's pictures and documents for its issue, `<slug>-<name>.png`, and calls them so in its body. */
export function placePictures(draft: Draft, slug: string): Beside {
  const beside: Beside = new Map();
  const names = new Map<string, string>();
  replaceAddresses(draft.body, (address) => {
    const picture = draft.pictures.get(address);
    if (picture === undefined) return address;
    const known = names.get(address);
    if (known !== undefined) return known;
    const name = freeName(picture.name, slug, beside);
    names.set(address, name);
    beside.set(name, picture.read);
    note(draft, "recognised", "picture", `${basename(picture.name)} → ${name}`);
    return name;
  });
  return beside;
}

/** The longest part of a name that is kept. */
const mostLetters = 40;

function freeName(name: string, slug: string, taken: Beside): string {
  const ending = extname(name).toLowerCase();
  const stem = toSlug(basename(name, extname(name)))
    .slice(0, mostLetters)
    .replace(/-$/, "");
  const start = [slug, stem].filter(Boolean).join("-");
  let free = `${start}${ending}`;
  for (let number = 2; taken.has(free); number++) free = `${start}-${number}${ending}`;
  return free;
}
