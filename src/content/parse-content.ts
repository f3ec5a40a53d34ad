import { parseFrontMatter } from "./front-matter.ts";
import { authorPath, issuePath, pagePath, topicPath } from "./paths.ts";
import type { Problem } from "./problem.ts";
import { parsePublicationDate } from "./publication-date.ts";
import type { ContentFiles } from "./read-files.ts";
import type {
  AuthorRecord,
  Content,
  IssueRecord,
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
import { parseYaml } from "./yaml-document.ts";

/** Makes typed records of a content folder's files; what is wrong with a file keeps only that file out. */
export function parseContent(
  files: ContentFiles,
  url?: string,
): { content: Content; problems: Problem[] } {
  const problems: Problem[] = [...files.problems];
  const site = parseSite(files.texts.get("site.yaml"), url, problems);
  const parse = <S extends RecordSchema, R>(folder: string, schema: S, toRecord: ToRecord<S, R>) =>
    [...files.texts]
      .filter(([file]) => file.startsWith(`${folder}/`))
      .flatMap(([file, text]) => parseRecord(file, text, schema, toRecord, problems));

  const content: Content = {
    site,
    issues: parse("issues", issueSchema, (data, file): IssueRecord => {
      const date = parsePublicationDate(data.date, site.timezone);
      const updated = data.updated ? parsePublicationDate(data.updated, site.timezone) : undefined;
      return { ...data, ...file, path: issuePath(file.slug), date, updated };
    }),
    authors: parse("authors", authorSchema, (data, file): AuthorRecord => {
      return {
        ...data,
        ...file,
        path: authorPath(file.slug),
        sortName: data.sortName ?? data.name,
      };
    }),
    topics: parse("topics", topicSchema, (data, file): TopicRecord => {
      return { ...data, ...file, path: topicPath(file.slug) };
    }),
    pages: parse("pages", pageSchema, (data, file): PageRecord => {
      return { ...data, ...file, path: pagePath(file.slug) };
    }),
    attachments: files.attachments,
    publicFiles: files.publicFiles,
  };
  return { content, problems };
}

type RecordSchema =
  | typeof issueSchema
  | typeof authorSchema
  | typeof topicSchema
  | typeof pageSchema;
type FileFacts = Pick<IssueRecord, "slug" | "file" | "body" | "placeOf">;
type ToRecord<S extends RecordSchema, R> = (data: S["_output"], file: FileFacts) => R;

function parseRecord<S extends RecordSchema, R>(
  file: string,
  source: string,
  schema: S,
  toRecord: ToRecord<S, R>,
  problems: Problem[],
): R[] {
  const { yaml, body, bodyLine } = parseFrontMatter(source);
  const slug = slugOf(file);
  const { data, faults } = validate(schema, yaml);
  const all: Fault[] = isSlug(slug) ? faults : [badFileName(slug), ...faults];
  problems.push(...all.map((fault) => toProblem(file, fault)));
  if (data === undefined || all.length > 0) return [];
  const markdown: MarkdownSource = { text: body, file, line: bodyLine };
  return [toRecord(data, { slug, file, body: markdown, placeOf: yaml.placeOf })];
}

/** File systems differ in how they compose accents; a slug is always NFC. */
function slugOf(file: string): string {
  return (file.split("/").at(-1) ?? "").replace(/\.md$/, "").normalize("NFC");
}

function badFileName(slug: string): Fault {
  const better = toSlug(slug);
  const remedy = better === "" ? "" : `: rename it to \`${better}.md\``;
  const message = `the file name \`${slug}.md\` cannot be an address: use lower-case letters and digits, joined by single hyphens${remedy}`;
  return { place: { line: 1, column: 1 }, message };
}

function parseSite(text: string | undefined, url: string | undefined, problems: Problem[]): Site {
  const fallback = siteSchema.parse({ title: "Archive", url: "https://example.org/" });
  if (text === undefined) {
    const message =
      "the content folder needs a file `site.yaml` with at least `title: …` and `url: https://…/`";
    problems.push(toProblem("site.yaml", { place: { line: 1, column: 1 }, message }));
  }
  const yaml = parseYaml(text ?? "");
  const { data = fallback, faults } =
    text === undefined ? { faults: [] } : validate(siteSchema, yaml);
  problems.push(...faults.map((fault) => toProblem("site.yaml", fault)));
  const site = url === undefined ? data : { ...data, url: siteSchema.shape.url.parse(url) };
  return { ...site, basePath: decodeURI(new URL(site.url).pathname), placeOf: yaml.placeOf };
}

function toProblem(file: string, { place, message }: Fault): Problem {
  return { file, ...place, severity: "error", message };
}
