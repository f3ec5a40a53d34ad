import { basename, dirname, join } from "node:path";
import type { Draft } from "../draft.ts";
import { decodeText } from "./decode-text.ts";
import type { Format, Source } from "./find-sources.ts";
import type { Failure, FoundFiles } from "./found-files.ts";
import { readGhost } from "./ghost.ts";
import { readHtml } from "./html.ts";
import { readMail } from "./mail.ts";
import { type Campaign, isCampaign, parseCampaigns, readCampaign } from "./mailchimp.ts";
import { readMarkdown } from "./markdown.ts";
import { readPlainText } from "./plain-text.ts";
import type { Reading, Readings } from "./readings.ts";
import { parsePosts, readSubstackPost } from "./substack.ts";
import { readWord } from "./word.ts";
import { readWordPress } from "./wordpress.ts";

/** Tables are read first: they name other files. */
const tables: readonly Format[] = ["Substack", "Mailchimp"];

/** The issues in all sources, each to be read by itself. */
export class ReadingList {
  readonly readings: Reading[] = [];
  readonly failures: Failure[] = [];
  /** Parts of files that are no issues. */
  readonly leftOut: Failure[] = [];
  readonly #files: FoundFiles;
  readonly #campaigns: Campaign[] = [];
  /** Files that a table has named. */
  readonly #listed = new Set<string>();

  constructor(sources: readonly Source[], files: FoundFiles) {
    this.#files = files;
    const isTable = ({ format }: Source) => tables.includes(format);
    const others = sources.filter((source) => !isTable(source));
    for (const { path, format } of [...sources.filter(isTable), ...others]) {
      try {
        this.readings.push(...this.#readingsOf[format](path));
      } catch (error) {
        this.failures.push({ file: path, reason: (error as Error).message });
      }
    }
  }

  readonly #readingsOf: Record<Format, (path: string) => Reading[]> = {
    "plain text": (path) => [{ file: path, read: () => readPlainText(path, this.#text(path)) }],
    HTML: (path) =>
      this.#listed.has(path) ? [] : [{ file: path, read: () => this.#readPage(path) }],
    Markdown: (path) => [{ file: path, read: () => readMarkdown(path, this.#text(path)) }],
    Substack: (path) => this.#posts(path),
    Mailchimp: (path) => {
      this.#campaigns.push(...parseCampaigns(this.#text(path)));
      return [];
    },
    WordPress: (path) => this.#postsIn(readWordPress(path, this.#text(path))),
    Ghost: (path) => this.#postsIn(readGhost(path, this.#text(path))),
    Word: (path) => [{ file: path, read: () => readWord(path, this.#files.read(path)) }],
    "e-mail": (path) => [{ file: path, read: () => readMail(path, this.#files.read(path)) }],
  };

  #postsIn({ readings, leftOut }: Readings): Reading[] {
    this.leftOut.push(...leftOut);
    return readings;
  }

  #readPage(path: string): Draft {
    const html = this.#text(path);
    return isCampaign(html) ? readCampaign(path, html, this.#campaigns) : readHtml(path, html);
  }

  /** Substack's HTML files lie beside `posts.csv`, in its folder `posts`. */
  #posts(path: string): Reading[] {
    return [...parsePosts(this.#text(path))].map(([name, post]) => {
      const beside = join(dirname(path), name);
      const file = this.#files.has(beside) ? beside : join(dirname(path), "posts", name);
      this.#listed.add(file);
      return { file, read: () => readSubstackPost(file, this.#postText(file), post) };
    });
  }

  #postText(file: string): string {
    if (!this.#files.has(file))
      throw new Error(`\`posts.csv\` names it, but there is no file \`${basename(file)}\``);
    return this.#text(file);
  }

  #text(path: string): string {
    const text = decodeText(this.#files.read(path));
    if (text.trim() === "") throw new Error("it is empty");
    return text;
  }
}
