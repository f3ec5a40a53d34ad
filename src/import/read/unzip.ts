import { unzipSync } from "fflate";
import { messageOf } from "../../content/message-of.ts";

/** 2 GB, which fits into memory: a ZIP can say that it is far larger than it is. */
const mostBytes = 2 ** 31;

/** The files in a ZIP by their path in it, without those that systems hide in one. Throws the end of a sentence. */
export function unzip(bytes: Uint8Array): [path: string, bytes: Uint8Array][] {
  let size = 0;
  const files = unzipAll(bytes, (name, originalSize) => {
    size += originalSize;
    if (size > mostBytes)
      throw new Error("it is larger than 2 GB: unpack it, and import the folder");
    return !name.endsWith("/") && !/(?:^|\/)(?:\.|__MACOSX\/)/.test(name);
  });
  return Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
}

function unzipAll(
  bytes: Uint8Array,
  isWanted: (name: string, size: number) => boolean,
): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter: ({ name, originalSize }) => isWanted(name, originalSize) });
  } catch (error) {
    const reason = messageOf(error);
    throw new Error(reason.startsWith("it is") ? reason : `it is not readable as a ZIP: ${reason}`);
  }
}
