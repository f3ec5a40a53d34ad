import type { TestContext } from "node:test";
import { generateArchive } from "../support/generate-archive.ts";
import { temporaryFolder } from "../support/write-archive.ts";

/** The size of an archive that is generated to be measured. */
export interface Size {
  issues: number;
  /** Of an issue, on average. */
  words: number;
}

/** Generates an archive; returns its folder. */
export function generateMeasured(t: Pick<TestContext, "after">, { issues, words }: Size): string {
  const content = temporaryFolder(t);
  generateArchive(content, { issues, authors: Math.ceil(issues / 10), topics: 50, words });
  return content;
}
