import { dirname, extname, join } from "node:path";
import { type Draft, note } from "../draft.ts";
import { replaceAddresses } from "../recognize/block.ts";
import type { FoundFiles } from "./found-files.ts";

/** What an archive shows as a picture, or offers as a document. */
const kinds = /^\.(?:avif|gif|jpe?g|png|svg|webp|pdf)$/i;

/** Finds the files of a draft's pictures and documents among those that were named; says which are missing. */
export function findPictures(draft: Draft, files: FoundFiles): void {
  replaceAddresses(draft.body, (address, isPicture) => {
    if (draft.pictures.has(address)) return address;
    const file = fileAt(address, draft.file, files);
    if (file !== undefined)
      draft.pictures.set(address, { name: file, read: () => files.read(file) });
    else if (isPicture && !/^(?:https?:|data:|\/\/)/i.test(address))
      note(draft, "missing", "picture", address);
    return address;
  });
}

function fileAt(address: string, from: string, files: FoundFiles): string | undefined {
  const path = decode(address.replace(/[?#].*$/, ""));
  if (!kinds.test(extname(path)) || /^(?:data|cid):/i.test(address)) return undefined;
  const beside = join(dirname(from), ...path.split("/"));
  return files.has(beside) ? beside : files.withEndOf(path);
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
