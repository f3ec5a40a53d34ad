import { messageOf } from "../../content/message-of.ts";
import type { Draft } from "../draft.ts";
import { findPictures } from "./find-pictures.ts";
import type { Source } from "./find-sources.ts";
import type { Failure, FoundFiles } from "./found-files.ts";
import { ReadingList } from "./reading-list.ts";
import type { Reading } from "./readings.ts";

/**
 * Reads every source into drafts; one that cannot be read keeps no other out.
 * `update` is told how far it has come: `12 of 2,000`.
 */
export async function readDrafts(
  sources: readonly Source[],
  files: FoundFiles,
  update: (text: string) => void,
): Promise<{ drafts: Draft[]; failures: Failure[]; leftOut: Failure[] }> {
  const list = new ReadingList(sources, files);
  const drafts: Draft[] = [];
  const failures = [...list.failures];
  const total = list.readings.length.toLocaleString("en");
  for (const [i, reading] of list.readings.entries()) {
    update(`${(i + 1).toLocaleString("en")} of ${total}`);
    const draft = await attempt(reading, failures);
    if (!draft) continue;
    findPictures(draft, files);
    drafts.push(draft);
  }
  return { drafts, failures, leftOut: list.leftOut };
}

async function attempt({ file, read }: Reading, failures: Failure[]): Promise<Draft | undefined> {
  try {
    return await read();
  } catch (error) {
    failures.push({ file, reason: messageOf(error) });
    return undefined;
  }
}
