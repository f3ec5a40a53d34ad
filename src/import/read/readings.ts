import type { Draft } from "../draft.ts";
import type { Failure } from "./found-files.ts";

/** An issue that is to be read: a file, or a part of one. */
export interface Reading {
  /** As the report names it: `export.xml (a-post)`. */
  file: string;
  read(): Draft | Promise<Draft>;
}

/** The issues of a file that holds several, and what in it is none. */
export interface Readings {
  readings: Reading[];
  leftOut: Failure[];
}

/** Parts of a file, each to be read by itself; `leftOut` says of a part why it is none. */
export function toReadings<Part>(
  file: string,
  parts: readonly Part[],
  how: {
    nameOf(part: Part): string;
    leftOut(part: Part): string | undefined;
    read(name: string, part: Part): Draft;
  },
): Readings {
  const readings: Reading[] = [];
  const leftOut: Failure[] = [];
  for (const part of parts) {
    const name = `${file} (${how.nameOf(part)})`;
    const reason = how.leftOut(part);
    if (reason === undefined) readings.push({ file: name, read: () => how.read(name, part) });
    else leftOut.push({ file: name, reason });
  }
  return { readings, leftOut };
}
