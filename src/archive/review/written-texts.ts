import type { Text } from "../../markdown/text.ts";
import type { Archive } from "../archive.ts";

/** The texts of the archive that are pages of their own, each with its file. */
export function writtenTexts({ issues, pages }: Archive): { file: string; text: Text }[] {
  return [...issues, ...pages];
}
