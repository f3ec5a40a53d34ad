import type { Correction, Issue } from "./archive.ts";

/** The corrections of all issues, newest first; those of a day in the order of their issues. */
export function composeCorrections(issues: readonly Issue[]): Correction[] {
  const corrections = issues.flatMap((issue) =>
    issue.correctionNotes.map((note) => ({ issue, ...note })),
  );
  return corrections.sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
}
