import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { toSlug } from "../../src/content/slug.ts";
import { asSaved } from "./generate/front-matter.ts";
import { free, type Plan, planIssues } from "./generate/plan.ts";
import { tinyPng } from "./generate/png.ts";
import type { PersonName, Prose } from "./generate/prose.ts";
import { englishProse } from "./generate/prose-en.ts";
import { chineseProse } from "./generate/prose-zh.ts";
import { Random } from "./generate/random.ts";
import { issueFileOf } from "./generate/write-issue.ts";
import { aboutFileOf, authorFileOf, siteFileOf, topicFileOf } from "./generate/write-others.ts";

export interface ArchiveSize {
  issues: number;
  authors: number;
  topics: number;
  language?: "en" | "zh-CN";
  /** The same seed makes the same files. */
  seed?: number;
  /** Words of an issue, on average. */
  words?: number;
}

/**
 * Writes a content folder as a long-lived newsletter would leave it: everything in it is valid, and
 * much of it is untidy (raw HTML, links that lead nowhere, odd characters, other systems' files).
 * The issues of a smaller archive are not those of a larger one: `issues` decides their years.
 */
export function generateArchive(
  folder: string,
  { issues, authors, topics, language = "en", seed = 1, words = 600 }: ArchiveSize,
): void {
  const prose = language === "en" ? englishProse : chineseProse;
  const people = named(authors, seed, "name", (random, i) =>
    personOrOrganization(prose, random, i),
  );
  const subjects = named(topics, seed, "topic-name", (random) => topicName(prose, random));
  const plan: Plan = {
    seed,
    prose,
    language,
    words,
    issues: planIssues(issues, seed, prose),
    authors: people.map(({ slug }) => slug),
    topics: subjects.map(({ slug }) => slug),
  };
  const write = (path: string, text: string | Buffer) => writeTo(folder, path, text);

  write("site.yaml", siteFileOf(plan));
  write("pages/about.md", aboutFileOf(plan));
  people.forEach(({ slug, value }, i) => {
    write(`authors/${slug}.md`, saved(authorFileOf(plan, value, i), seed, slug));
  });
  subjects.forEach(({ slug, value }, i) => {
    write(`topics/${slug}.md`, saved(topicFileOf(plan, value.name, i), seed, slug));
  });
  plan.issues.forEach((issue, i) => {
    write(
      `issues/${issue.year}/${issue.slug}.md`,
      saved(issueFileOf(plan, issue, i), seed, issue.slug),
    );
  });
  for (const year of new Set(plan.issues.map((issue) => issue.year))) {
    write(`issues/${year}/picture-1.png`, tinyPng);
  }
}

const saved = (text: string, seed: number, slug: string): string =>
  asSaved(text, Random.for(seed, "saved", slug));

function writeTo(folder: string, path: string, content: string | Buffer): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

interface Named {
  slug: string;
  value: PersonName;
}

/** So many names, each with a slug of its own. */
function named(
  count: number,
  seed: number,
  kind: string,
  make: (random: Random, i: number) => PersonName,
): Named[] {
  const taken = new Set<string>();
  return Array.from({ length: count }, (_, i) => {
    const value = make(Random.for(seed, kind, i), i);
    return { slug: free(toSlug(value.name), taken), value };
  });
}

/** Every twentieth author is an organization. */
function personOrOrganization(prose: Prose, random: Random, i: number): PersonName {
  if (i % 20 !== 0) return prose.person(random);
  const name = prose.organization(random);
  return { name, sortName: name };
}

function topicName(prose: Prose, random: Random): PersonName {
  const name = prose.phrase(random, 2);
  return { name, sortName: name };
}
