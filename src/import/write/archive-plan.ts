import { stringify } from "yaml";
import type { AuthorRecord, Content, Site } from "../../content/records.ts";
import { type Draft, type DraftAuthor, note } from "../draft.ts";
import { draftToIssue } from "./draft-to-issue.ts";
import { KnownIssues } from "./known-issues.ts";
import { NameRegister } from "./name-register.ts";
import { type Beside, placePictures } from "./place-pictures.ts";
import { required } from "./required.ts";
import { takeOwnAddress } from "./take-own-address.ts";
import { toShortSlug } from "./to-short-slug.ts";

/** An author's file that does not exist yet. */
interface NewAuthor {
  name: string;
  kind: DraftAuthor["kind"];
  bios: { from: string; text: string }[];
}

/** One letter makes `Wei Zhang` of `Wei Zheng`, who is someone else; topics differ by more. */
const lettersOfAuthors = 12;
const lettersOfTopics = 6;

/** What became of a draft. */
export interface Outcome {
  draft: Draft;
  /** The issue's file below the content folder. */
  file: string;
  isNew: boolean;
  /** Pictures and documents that lie beside it. */
  beside: Beside;
  /** The files of its authors and topics. */
  needs: string[];
}

/** The files that drafts will be, beside those that are there; nothing that is there is changed. */
export class ArchivePlan {
  readonly #site: Site;
  readonly #issues: KnownIssues;
  readonly #authors: NameRegister;
  readonly #topics: NameRegister;
  readonly #oldBios: Map<string, AuthorRecord>;
  readonly #newAuthors = new Map<string, NewAuthor>();
  readonly #files = new Map<string, string>();

  constructor(content: Content) {
    const { site, authors, topics } = content;
    this.#site = site;
    this.#issues = new KnownIssues(content);
    this.#authors = new NameRegister(
      [
        ...authors.map(({ slug, name, sortName, aliases }) => ({
          slug,
          names: [name, ...readings(sortName), ...aliases.map(lastPart)],
        })),
        ...failedIn(content, "authors"),
      ],
      lettersOfAuthors,
    );
    this.#topics = new NameRegister(
      [
        ...topics.map(({ slug, name, aliases }) => ({ slug, names: [name, ...aliases] })),
        ...failedIn(content, "topics"),
      ],
      lettersOfTopics,
    );
    this.#oldBios = new Map(authors.map((author) => [author.slug, author]));
  }

  /** Plans a draft's files. Throws the end of a sentence if it lacks what an issue must have. */
  add(draft: Draft): Outcome {
    const { title, date } = required(draft, this.#site);
    const day = date.slice(0, 10);
    const identity = { url: draft.url, title, day };
    const known = this.#issues.find(identity);
    if (known !== undefined)
      return { draft, file: known, isNew: false, beside: new Map(), needs: [] };
    const slug = this.#issues.freeSlug(toShortSlug(draft.slug ?? title) || `issue-${day}`, day);
    const file = `issues/${day.slice(0, 4)}/${slug}.md`;
    const authors = authorsOf(draft, this.#site).map((author) => ({
      ...author,
      slug: this.#authorSlug(draft, author),
    }));
    const bios = authors.flatMap(({ slug, bio }) =>
      bio && !this.#keepBio(slug, day, bio) ? [[slug, bio]] : [],
    );
    takeOwnAddress(draft, this.#site);
    const beside = placePictures(draft, slug);
    const names = {
      authors: [...new Set(authors.map((author) => author.slug))],
      tags: [...new Set(draft.categories.map((name) => this.#topicSlug(draft, name)))],
    };
    const issue = draftToIssue({ ...draft, date }, this.#site, {
      ...names,
      bios: Object.fromEntries(bios),
    });
    this.#files.set(file, issue);
    this.#issues.add(identity, file, slug);
    return { draft, file, isNew: true, beside, needs: filesOf(names) };
  }

  /** Every file to be written, by path below the content folder. */
  files(): Map<string, string> {
    const authors = [...this.#newAuthors].map(([slug, { name, kind, bios }]): [string, string] => {
      const keys = { name, kind, ...(bios.length > 0 ? { bios } : {}) };
      return [`authors/${slug}.md`, frontMatter(keys)];
    });
    return new Map([...this.#files, ...authors]);
  }

  #authorSlug(draft: Draft, { name, kind }: DraftAuthor): string {
    const found = this.#authors.find(name);
    if (found?.isGuess)
      note(draft, "guessed", `author ${name}`, `the same as \`${found.slug}\``, "likely");
    if (found) return found.slug;
    const slug = toShortSlug(name);
    this.#authors.add(slug, [name]);
    this.#newAuthors.set(slug, { name, kind, bios: [] });
    return slug;
  }

  #topicSlug(draft: Draft, name: string): string {
    const found = this.#topics.find(name);
    if (found?.isGuess)
      note(draft, "guessed", `topic ${name}`, `the same as \`${found.slug}\``, "likely");
    if (found) return found.slug;
    const slug = toShortSlug(name);
    this.#topics.add(slug, [name]);
    this.#files.set(`topics/${slug}.md`, frontMatter({ name }));
    return slug;
  }

  /** Whether an author's file has the bio of that day; a new one takes it, one that was there is not changed. */
  #keepBio(slug: string, day: string, bio: string): boolean {
    const created = this.#newAuthors.get(slug);
    const old = this.#oldBios.get(slug);
    const bios = created?.bios ?? old?.bios ?? [];
    const current = bios.filter(({ from }) => from <= day).at(-1);
    if (current?.text === bio || (bios.length === 0 && old?.body.text.trim() === bio)) return true;
    if (created === undefined || current?.from === day) return false;
    created.bios.push({ from: day, text: bio });
    return true;
  }
}

const filesOf = ({ authors, tags }: { authors: string[]; tags: string[] }): string[] => [
  ...authors.map((slug) => `authors/${slug}.md`),
  ...tags.map((slug) => `topics/${slug}.md`),
];

/** Front matter and nothing below it. */
const frontMatter = (keys: object): string => `---\n${stringify(keys, { lineWidth: 0 })}---\n`;

/** `Zhao, Wenqing` is read `Wenqing Zhao` as well. */
const readings = (sortName: string): string[] => [
  sortName,
  sortName.split(/,\s*/).reverse().join(" "),
];

const lastPart = (path: string): string =>
  path.replace(/\/(?:index\.html)?$/, "").replace(/^.*\//, "");

/** A file with errors still has its name. */
const failedIn = ({ failed }: Content, folder: string): { slug: string; names: string[] }[] =>
  failed
    .filter((file) => file.startsWith(`${folder}/`))
    .map((file) => ({ slug: file.replace(/^.*\/|\.md$/g, ""), names: [] }));

/** Without a byline an issue is by who publishes it. */
function authorsOf(draft: Draft, site: Site): DraftAuthor[] {
  if (draft.authors.length > 0) return draft.authors;
  const name = draft.publisher ?? site.publisher ?? site.title;
  note(draft, "guessed", "author", `${name}, since there is no byline`, "unsure");
  return [{ name, kind: "organization" }];
}
