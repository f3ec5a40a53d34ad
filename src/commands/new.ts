import { DateTime } from "luxon";
import { loadContent } from "../content/load-content.ts";
import { type NewRecord, newAuthor, newIssue, newTopic } from "../content/new-record.ts";
import type { Content } from "../content/records.ts";
import { displayPath } from "../site/print-problems.ts";
import { say } from "../site/progress.ts";
import { writeRecord } from "../site/write-record.ts";
import { ask, canAsk } from "./ask.ts";
import type { Command, Options } from "./options.ts";
import { settingsFrom } from "./options.ts";
import { runCommand } from "./run-command.ts";

const command: Command = {
  call: "npm run new",
  words: '"Title" | author "Name" | topic "Name"',
  purpose: "writes the file of a new issue, author or topic",
  options: ["date", "authors", "tags", "dek", "kind", "content"],
  example: 'npm run new -- "A Third Settlement" --authors ada-archer --tags zte,tariffs',
};

/** What an option says. */
function text(option: string | boolean | undefined): string | undefined {
  return typeof option === "string" ? option : undefined;
}

function list(slugs: string): string[] {
  return slugs.split(/[\s,]+/).filter((slug) => slug !== "");
}

await runCommand(command, async (options, words) => {
  const { content: root, now } = settingsFrom(options, "production");
  const { content } = loadContent(root);
  const record = await toRecord(words, options, content, now);
  say(displayPath(writeRecord(root, record)));
});

async function toRecord(
  words: readonly string[],
  options: Options,
  content: Content,
  now: number,
): Promise<NewRecord> {
  const [first = "", second] = words;
  const kind = text(options.kind);
  if (first === "author" && second !== undefined) return newAuthor(second, kind);
  if (first === "topic" && second !== undefined) return newTopic(second, kind);
  if (second !== undefined)
    throw new Error(`Put the title in quotation marks: "${words.join(" ")}"`);
  const title = first || (canAsk() ? await ask("Title", "") : "");
  if (title === "") throw new Error('Name it: npm run new -- "Title".');
  const today = DateTime.fromMillis(now, { zone: content.site.timezone }).toISODate() ?? "";
  const authors = content.authors.map(({ slug }) => slug);
  const topics = content.topics.map(({ slug }) => slug);
  const [only = "", ...others] = authors;
  return newIssue({
    title,
    date: await answer(options.date, "Date", today),
    authors: list(await answer(options.authors, "Authors", others.length > 0 ? "" : only, authors)),
    tags: list(await answer(options.tags, "Topics", "", topics)),
    dek: await answer(options.dek, "Dek", ""),
  });
}

/** What an option says; what is said when asked; else the likeliest. */
async function answer(
  option: string | boolean | undefined,
  question: string,
  otherwise: string,
  words: readonly string[] = [],
): Promise<string> {
  if (typeof option === "string") return option;
  return canAsk() ? ask(question, otherwise, words) : otherwise;
}
