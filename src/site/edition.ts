import type { EleventyConfig } from "@11ty/eleventy";
import type { Assets } from "../../layouts/parts/assets.ts";
import type { Archive } from "../archive/archive.ts";
import { loadArchive } from "../archive/load-archive.ts";
import { ContentError } from "../content/content-error.ts";
import type { Problem } from "../content/problem.ts";
import { printProblems } from "./print-problems.ts";
import { count, phase, stopProgress } from "./progress.ts";
import { defaultSettings, type Settings } from "./settings.ts";

/** The edition that a command has handed to Eleventy; without one, that of the checkout's archive. */
export function editionOf({ globalData }: EleventyConfig): Edition {
  const { edition } = globalData;
  return edition instanceof Edition ? edition : new Edition(defaultSettings());
}

/** What one run of Eleventy shows; in development it is read again before every build. */
export class Edition {
  readonly settings: Settings;
  /** What the last reading found wrong: warnings only, since errors are thrown. */
  warnings: Problem[] = [];
  assets: Assets | undefined;
  #archive: Archive | undefined;

  constructor(settings: Settings) {
    this.settings = settings;
  }

  get archive(): Archive {
    if (this.#archive === undefined) throw new Error("The archive has not been read yet.");
    return this.#archive;
  }

  /** Reads the content folder. Throws a `ContentError` with all problems if there is an error. */
  async read(): Promise<Archive> {
    const { content, now, mode, url } = this.settings;
    return phase(
      "Read",
      () => {
        const options = { now, withUnpublished: mode === "preview", url };
        const { archive, problems } = loadArchive(content, options);
        if (archive === undefined) throw this.#refuse(problems);
        this.#archive = archive;
        this.warnings = problems;
        return archive;
      },
      ({ issues, topics, authors, pages }) =>
        [
          count(issues.length, "issue"),
          count(authors.length, "author"),
          count(topics.length, "topic"),
          count(pages.length, "page"),
        ].join(", "),
    );
  }

  /** While it is served, nobody else would print what is wrong. */
  #refuse(problems: Problem[]): ContentError {
    const { mode, content } = this.settings;
    stopProgress();
    if (mode === "preview") printProblems(problems, content);
    return new ContentError(problems, content);
  }
}
