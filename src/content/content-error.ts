import type { Problem } from "./problem.ts";

/** The content cannot be published as it is; `problems` says why. */
export class ContentError extends Error {
  override name = "ContentError";
  readonly problems: readonly Problem[];
  /** Keeps Eleventy from printing it with a stack trace: commands print the problems themselves. */
  readonly __errorAlreadyLogged = true;

  constructor(problems: readonly Problem[]) {
    super("The content has errors");
    this.problems = problems;
  }
}
