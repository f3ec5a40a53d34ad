import type { Problem } from "./problem.ts";

/** The content cannot be published as it is; `problems` says why. */
export class ContentError extends Error {
  override name = "ContentError";
  readonly problems: readonly Problem[];
  /** The content folder. */
  readonly root: string;
  /** What became of the work, to end the message: `nothing was written`. */
  readonly outcome: string;
  /** Keeps Eleventy from printing it with a stack trace: commands print the problems themselves. */
  readonly __errorAlreadyLogged = true;

  constructor(
    problems: readonly Problem[],
    root: string,
    outcome = "nothing was published, and the last site is as it was",
  ) {
    super("The content has errors");
    this.problems = problems;
    this.root = root;
    this.outcome = outcome;
  }
}
