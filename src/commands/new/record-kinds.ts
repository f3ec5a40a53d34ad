import { byNewest } from "../../archive/by-date.ts";
import type { Content } from "../../content/records.ts";
import { authorKinds } from "../../content/schema/author-schema.ts";
import { topicKinds } from "../../content/schema/topic-schema.ts";
import type { Command } from "../options.ts";
import type { Circumstances, RecordKind } from "./question.ts";

const slugs = (records: readonly { slug: string }[]): string[] => records.map(({ slug }) => slug);

const onlyAuthor = ({ content: { authors } }: Circumstances): string =>
  authors.length === 1 ? slugs(authors).join() : "";

/** The byline of the newest issue: most letters are written by the same people. */
function latestByline(circumstances: Circumstances): string {
  const [newest] = [...circumstances.content.issues].sort(byNewest);
  return newest?.authors.join(", ") ?? onlyAuthor(circumstances);
}

/** `Zhao, Wenqing`: the last of several words in Latin letters is the family name, as citations take it. */
function indexName({ name }: Circumstances): string {
  const [, given, family] =
    /^([\p{Script=Latin}\p{M}.’' -]+) ([\p{Script=Latin}\p{M}’'-]+)$/u.exec(name) ?? [];
  return family === undefined ? "" : `${family}, ${given}`;
}

const issue: RecordKind = {
  help: {
    words: '"Title"',
    purpose:
      'begins an issue, and asks for what is not said; `npm run new -- author "Name"` begins an author, `npm run new -- topic "Name"` a topic',
    example: 'npm run new -- "A Third Settlement" --authors ada-archer --topics zte,tariffs',
  },
  folder: "issues",
  nameKey: "title",
  questions: [
    { key: "date", option: "date", asks: "Date", otherwise: ({ today }) => today },
    {
      key: "authors",
      option: "authors",
      asks: "Authors",
      isList: true,
      choices: ({ authors }: Content) => slugs(authors),
      otherwise: onlyAuthor,
      offers: latestByline,
      missing:
        "Say who wrote it: --authors ada-archer,bo-baker names files in `authors/`, with commas.",
    },
    {
      key: "tags",
      option: "topics",
      asks: "Topics",
      isList: true,
      choices: ({ topics }: Content) => slugs(topics),
    },
    { key: "dek", option: "dek", asks: "Dek, one or two sentences" },
  ],
  subfolder: ({ date = "" }) => date.slice(0, 4),
  besides: { draft: true },
  hint: "It is a draft: `npm start` shows it. Remove `draft: true` when it is to be published.",
};

const author: RecordKind = {
  word: "author",
  help: {
    words: 'author "Name"',
    purpose: "begins an author, and asks for what is not said",
    example: 'npm run new -- author "Ada Archer" --text "Ada Archer is a professor of law."',
  },
  folder: "authors",
  nameKey: "name",
  questions: [
    {
      key: "kind",
      option: "kind",
      asks: "Kind",
      choices: () => authorKinds,
      otherwise: () => "person",
    },
    { key: "sortName", option: "sort-name", asks: "Name as in an index", otherwise: indexName },
    { key: "affiliation", option: "affiliation", asks: "Where the author works" },
    { key: "text", option: "text", asks: "Bio" },
  ],
  hint: "Issues name it in `authors`.",
};

const topic: RecordKind = {
  word: "topic",
  help: {
    words: 'topic "Name"',
    purpose: "begins a topic, and asks for what is not said",
    example: 'npm run new -- topic "Rare earths" --aliases REE,稀土 --text "Seventeen metals."',
  },
  folder: "topics",
  nameKey: "name",
  questions: [
    {
      key: "kind",
      option: "kind",
      asks: "Kind",
      choices: () => topicKinds,
      otherwise: () => "subject",
    },
    { key: "aliases", option: "aliases", asks: "Other spellings found in text", isList: true },
    {
      key: "broader",
      option: "broader",
      asks: "The topic that it is a part of",
      choices: ({ topics }: Content) => slugs(topics),
    },
    { key: "text", option: "text", asks: "Description" },
  ],
  hint: "Issues name it in `tags`.",
};

/** The kind of file that the first word asks for. */
export function kindNamed(word: string | undefined): RecordKind {
  return [author, topic].find((kind) => kind.word === word) ?? issue;
}

/** The command that begins a file of a kind. */
export function commandFor({ help, questions }: RecordKind): Command {
  const options = questions.map(({ option }) => option);
  return { ...help, call: "npm run new", options: [...options, "slug", "content"] };
}
