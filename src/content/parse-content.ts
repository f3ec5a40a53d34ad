import { ContentMemory } from "./content-memory.ts";
import { parseFrontMatter } from "./front-matter.ts";
import { parseLinks } from "./parse-links.ts";
import { pathOfFile, slugOfFile } from "./paths.ts";
import { faultProblem, type Problem } from "./problem.ts";
import { parsePublicationDate } from "./publication-date.ts";
import type { ContentFiles } from "./read-files.ts";
import type {
  AuthorRecord,
  Content,
  FileRecord,
  IssueRecord,
  IssueReferences,
  MarkdownSource,
  PageRecord,
  Site,
  TopicRecord,
} from "./records.ts";
import { authorSchema } from "./schema/author-schema.ts";
import { issueSchema } from "./schema/issue-schema.ts";
import { pageSchema } from "./schema/page-schema.ts";
import { siteSchema } from "./schema/site-schema.ts";
import { topicSchema } from "./schema/topic-schema.ts";
import { type Fault, validate } from "./schema/validate.ts";
import { isSlug, toSlug } from "./slug.ts";
import { parseYaml, type YamlDocument } from "./yaml-document.ts";

/** What a content folder's files hold. */
export interface ParsedContent {
  content: Content;
  /** What can be read of issues that have errors. */
  failedIssues: IssueReferences[];
  problems: Problem[];
}

/** Makes typed records of a content folder's files; what is wrong with a file keeps only that file out. */
export function parseContent(
  files: ContentFiles,
  url?: string,
  memory = new ContentMemory(),
): ParsedContent {
  const problems: Problem[] = [...files.problems];
  const failedIssues: IssueReferences[] = [];
  const site = parseSite(files, url, problems, memory);
  const { links, problems: ofLinks } = parseLinks(files.texts.get("links.yaml") ?? "");
  problems.push(...ofLinks);
  memory.records.turn();
  const parse = <R>(folder: string, parseFile: (file: string, text: string) => ParsedRecord<R>) =>
    [...files.texts]
      .filter(([file]) => file.startsWith(`${folder}/`))
      .flatMap(([file, text]) => {
        const sources = [text, site.timezone];
        const parsed = memory.records.get(file, sources, () => parseFile(file, text));
        problems.push(...parsed.problems);
        if (parsed.references) failedIssues.push(parsed.references);
        return (parsed.record as R | undefined) ?? [];
      });

  const issues = parse("issues", (file, text) => parseIssue(file, text, site.timezone));
  const authors = parse("authors", parseAuthor);
  const topics = parse<TopicRecord>("topics", (file, text) => parseRecord(file, text, topicSchema));
  const pages = parse<PageRecord>("pages", (file, text) => parseRecord(file, text, pageSchema));
  const parsed = new Set([...issues, ...authors, ...topics, ...pages].map(({ file }) => file));
  const failed = files.recordFiles.filter((file) => !parsed.has(file));
  const { attachments, publicFiles, pictureSizes } = files;
  const records = { site, issues, authors, topics, pages, links, failed };
  const content = { ...records, attachments, publicFiles, pictureSizes };
  return { content, failedIssues, problems };
}

type RecordSchema =
  | typeof issueSchema
  | typeof authorSchema
  | typeof topicSchema
  | typeof pageSchema;

/** What a record's file holds. */
export interface ParsedRecord<R> {
  record?: R;
  /** What can be read of an issue that has errors. */
  references?: IssueReferences;
  problems: Problem[];
}

function parseIssue(file: string, text: string, zone: string): ParsedRecord<IssueRecord> {
  const { record, yaml, problems } = parseRecord(file, text, issueSchema);
  if (record === undefined) return { problems, references: referencesOf(file, yaml) };
  const date = parsePublicationDate(record.date, zone);
  const updated = record.updated ? parsePublicationDate(record.updated, zone) : undefined;
  return { record: { ...record, date, updated }, problems };
}

function parseAuthor(file: string, text: string): ParsedRecord<AuthorRecord> {
  const { record, problems } = parseRecord(file, text, authorSchema);
  return { record: record && { ...record, sortName: record.sortName ?? record.name }, problems };
}

function parseRecord<S extends RecordSchema>(
  file: string,
  source: string,
  schema: S,
): { record?: S["_output"] & FileRecord; yaml: YamlDocument; problems: Problem[] } {
  const { yaml, body, bodyLine } = parseFrontMatter(source);
  const slug = slugOfFile(file);
  const { data, faults } = validate(schema, yaml);
  const all: Fault[] = isSlug(slug) ? faults : [badFileName(slug), ...faults];
  const problems = all.map((fault) => faultProblem(file, fault));
  if (data === undefined || all.length > 0) return { yaml, problems };
  const markdown: MarkdownSource = { text: body, file, line: bodyLine };
  const facts: FileRecord = {
    slug,
    file,
    path: pathOfFile(file),
    body: markdown,
    placeOf: yaml.placeOf,
  };
  return { record: { ...data, ...facts }, yaml, problems };
}

/** What an issue names, as far as that is readable. */
function referencesOf(file: string, { data, placeOf }: YamlDocument): IssueReferences {
  const { authors, tags, bios } = issueSchema.shape;
  const values = data as Record<string, unknown>;
  return {
    file,
    placeOf,
    authors: authors.safeParse(values.authors).data ?? [],
    tags: tags.safeParse(values.tags).data ?? [],
    bios: bios.safeParse(values.bios).data ?? {},
  };
}

function badFileName(slug: string): Fault {
  const better = toSlug(slug);
  const remedy = better === "" ? "" : `: rename it to \`${better}.md\``;
  const message = `the file name \`${slug}.md\` cannot be an address: use lower-case letters and digits, joined by single hyphens${remedy}`;
  return { place: { line: 1, column: 1 }, message };
}

/** A site that cannot be read is the one that was read last, or all texts would be rendered for another one. */
function parseSite(
  files: ContentFiles,
  url: string | undefined,
  problems: Problem[],
  memory: ContentMemory,
): Site {
  const unnamed = { title: "Archive", url: "https://example.org/" };
  const fallback = memory.site ?? siteSchema.parse(unnamed);
  const text = files.texts.get("site.yaml");
  if (text === undefined && !files.problems.some(({ file }) => file === "site.yaml")) {
    const message =
      "the content folder needs a file `site.yaml` with at least `title: …` and `url: https://…/`";
    problems.push(faultProblem("site.yaml", { place: { line: 1, column: 1 }, message }));
  }
  const yaml = parseYaml(text ?? "");
  const { data = fallback, faults } =
    text === undefined ? { faults: [] } : validate(siteSchema, yaml);
  problems.push(...faults.map((fault) => faultProblem("site.yaml", fault)));
  memory.site = data;
  const site = url === undefined ? data : { ...data, url: siteSchema.shape.url.parse(url) };
  return { ...site, basePath: decodeURI(new URL(site.url).pathname), placeOf: yaml.placeOf };
}
