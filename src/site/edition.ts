import type { EleventyConfig } from "@11ty/eleventy";
import type { Assets } from "../../layouts/parts/assets.ts";
import type { Archive } from "../archive/archive.ts";
import { ContentError } from "../content/content-error.ts";
import type { Problem } from "../content/problem.ts";
import { count, phase, stopProgress } from "./progress.ts";
import { readArchive } from "./read-archive.ts";
import { defaultSettings, type Settings } from "./settings.ts";

/** The edition that a command has handed to Eleventy; without one, that of the checkout's archive. */
export function editionOf({ globalData }: EleventyConfig): Edition {
  const { edition } = globalData;
  return edition instanceof Edition ? edition : new Edition(defaultSettings());
}

/** What one run of Eleventy publishes. */
export class Edition {
  readonly settings: Settings;
  /** What reading found wrong: warnings only, since errors are thrown. */
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
    return phase(
      "Read",
      () => {
        const { archive, problems } = readArchive(this.settings);
        if (archive === undefined) {
          stopProgress();
          throw new ContentError(problems, this.settings.content);
        }
        this.#archive = archive;
        this.warnings = problems;
        return archive;
      },
      summarize,
    );
  }
}

/** What an archive holds, for those who wait for it. */
export function summarize({ issues, topics, authors, pages }: Archive): string {
  return [
    count(issues.length, "issue"),
    count(authors.length, "author"),
    count(topics.length, "topic"),
    count(pages.length, "page"),
  ].join(", ");
}
