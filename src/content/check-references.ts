import { checkAddresses } from "./check-addresses.ts";
import { suggestion } from "./nearest.ts";
import { reservedSlugs, slugOfFile } from "./paths.ts";
import type { Problem } from "./problem.ts";
import type {
  AuthorRecord,
  Content,
  IssueRecord,
  IssueReferences,
  PageRecord,
  TopicRecord,
} from "./records.ts";

type AnyRecord = IssueRecord | AuthorRecord | TopicRecord | PageRecord;

/** Everything about the content that no file shows by itself: names without a file, names given twice. */
export function checkReferences(
  content: Content,
  failedIssues: readonly IssueReferences[],
  recordFiles: readonly string[],
): Problem[] {
  const known = {
    authors: slugsOf(recordFiles, "authors"),
    topics: slugsOf(recordFiles, "topics"),
  };
  return [
    ...[...content.issues, ...failedIssues].flatMap((issue) => checkIssue(issue, known)),
    ...content.topics.flatMap((topic) => checkBroader(topic, content.topics, known.topics)),
    ...content.pages.flatMap(checkPage),
    ...[content.issues, content.authors, content.topics, content.pages].flatMap(checkDuplicates),
    ...checkAddresses(content),
    ...checkBios(content.authors),
  ];
}

interface Known {
  authors: Set<string>;
  topics: Set<string>;
}

/** Slugs of all files, also of those that could not be read: one mistake is reported once. */
function slugsOf(files: readonly string[], folder: string): Set<string> {
  return new Set(files.filter((file) => file.startsWith(`${folder}/`)).map(slugOfFile));
}

function checkIssue(issue: IssueReferences, known: Known): Problem[] {
  if (isInOrder(issue, known)) return [];
  const unknown = (key: "authors" | "tags", kind: string, slugs: Set<string>) =>
    issue[key].flatMap((slug, i) => {
      if (slugs.has(slug)) return [];
      const folder = key === "tags" ? "topics" : "authors";
      const hint = suggestion(slug, slugs) || `: add a file \`${folder}/${slug}.md\``;
      return [problem(issue, [key, i], `unknown ${kind} \`${slug}\`${hint}`)];
    });
  const twice = (["authors", "tags"] as const).flatMap((key) =>
    issue[key].flatMap((slug, i) =>
      issue[key].indexOf(slug) < i
        ? [problem(issue, [key, i], `\`${slug}\` is named twice: remove one`)]
        : [],
    ),
  );
  const strangers = Object.keys(issue.bios)
    .filter((slug) => !issue.authors.includes(slug))
    .map((slug) =>
      problem(
        issue,
        ["bios", slug],
        `\`${slug}\` has a bio here but is no author of this issue${suggestion(slug, issue.authors)}`,
      ),
    );
  return [
    ...unknown("authors", "author", known.authors),
    ...unknown("tags", "topic", known.topics),
    ...twice,
    ...strangers,
  ];
}

/** Nearly all are: telling what is wrong takes longer than seeing that nothing is. */
function isInOrder({ authors, tags, bios }: IssueReferences, known: Known): boolean {
  return (
    authors.every((slug, i) => known.authors.has(slug) && authors.indexOf(slug) === i) &&
    tags.every((slug, i) => known.topics.has(slug) && tags.indexOf(slug) === i) &&
    Object.keys(bios).every((slug) => authors.includes(slug))
  );
}

function checkBroader(topic: TopicRecord, topics: TopicRecord[], known: Set<string>): Problem[] {
  if (topic.broader === undefined) return [];
  if (!known.has(topic.broader)) {
    const hint = suggestion(topic.broader, known) || `: add a file \`topics/${topic.broader}.md\``;
    return [problem(topic, ["broader"], `unknown topic \`${topic.broader}\`${hint}`)];
  }
  const broader = new Map(topics.map(({ slug, broader }) => [slug, broader]));
  const chain = [topic.slug];
  for (
    let next = topic.broader as string | undefined;
    next !== undefined;
    next = broader.get(next)
  ) {
    chain.push(next);
    if (next === topic.slug) {
      return [
        problem(
          topic,
          ["broader"],
          `\`broader\` leads in a circle (${chain.join(" → ")}): remove one of these`,
        ),
      ];
    }
    if (chain.indexOf(next) < chain.length - 1) break;
  }
  return [];
}

function checkPage(page: PageRecord): Problem[] {
  if (!reservedSlugs.includes(page.slug)) return [];
  return [problem(page, [], `\`/${page.slug}/\` belongs to the site itself: rename the file`)];
}

function checkDuplicates(records: AnyRecord[]): Problem[] {
  const first = new Map<string, AnyRecord>();
  return records.flatMap((record) => {
    const other = first.get(record.slug);
    if (other === undefined) {
      first.set(record.slug, record);
      return [];
    }
    return [
      problem(
        record,
        [],
        `the slug \`${record.slug}\` is taken by \`${other.file}\`: rename one of the two files`,
      ),
    ];
  });
}

function checkBios(authors: AuthorRecord[]): Problem[] {
  return authors.flatMap((author) =>
    author.bios.flatMap(({ from }, i) =>
      author.bios.findIndex((bio) => bio.from === from) < i
        ? [
            problem(
              author,
              ["bios", i, "from"],
              `two bios begin on ${from}: give one of them another day`,
            ),
          ]
        : [],
    ),
  );
}

function problem(
  record: Pick<AnyRecord, "file" | "placeOf">,
  path: readonly PropertyKey[],
  message: string,
): Problem {
  return { file: record.file, ...record.placeOf(path), severity: "error", message };
}
