import { block, type Desk, paragraph } from "./blocks.ts";
import { listOf, markdownFile, quoted } from "./front-matter.ts";
import { type Plan, type PlannedIssue, twoDigits } from "./plan.ts";
import { plain } from "./prose.ts";
import { Random } from "./random.ts";

/** The file of an issue. */
export function issueFileOf(plan: Plan, issue: PlannedIssue, number: number): string {
  const random = Random.for(plan.seed, "issue", number);
  const authors = random.some(plan.authors, random.pick([1, 1, 1, 2, 3, 6]));
  const lines = [
    `title: ${quoted(issue.title, random)}`,
    `date: ${dateOf(issue, random)}`,
    listOf("authors", authors, random),
    listOf("tags", random.some(plan.topics, random.int(0, 6)), random),
    dek(plan, random),
    random.chance(0.5) ? `number: ${random.pick([number, `"${number}a"`])}` : "",
    random.chance(0.3) ? `volume: ${issue.year - 1999}` : random.pick(["", "volume:"]),
    ...extras(plan, issue, authors, random, number),
  ];
  return markdownFile(lines, bodyOf({ plan, issue, random, footnotes: [] }));
}

function dateOf({ day }: PlannedIssue, random: Random): string {
  const time = `${twoDigits(random.int(0, 23))}:${twoDigits(random.int(0, 59))}`;
  return random.pick([
    day,
    day,
    `"${day}"`,
    `${day}T${time}`,
    `${day} ${time}`,
    `${day}T${time}-04:00`,
  ]);
}

function dek({ prose }: Plan, random: Random): string {
  if (random.chance(0.3)) return random.pick(["dek:", "", "dek: ~"]);
  if (random.chance(0.3))
    return `dek: >-\n  ${prose.phrase(random, 8)}\n  ${prose.phrase(random, 8)}`;
  return `dek: ${quoted(plain(prose, random, random.int(1, 2)), random)}`;
}

function extras(
  plan: Plan,
  issue: PlannedIssue,
  authors: readonly string[],
  random: Random,
  number: number,
): string[] {
  const { prose } = plan;
  const lines: string[] = [];
  const sometimes = (probability: number, line: () => string) => {
    if (random.chance(probability)) lines.push(line());
  };
  const url = `https://original.example.org/${issue.year}/${number}?a=1&b=2`;
  sometimes(
    0.2,
    () => `source:\n  publisher: ${quoted(prose.organization(random), random)}\n  url: "${url}"`,
  );
  sometimes(0.1, () => `updated: ${issue.year + 1}-01-${twoDigits(random.int(1, 28))}`);
  sometimes(0.1, () => {
    const note = quoted(`${plain(prose, random, 1)} [x](/about/) <b>y</b>`, random);
    return `corrections:\n  - date: ${issue.year}-12-30\n    note: ${note}`;
  });
  sometimes(0.2, () => `aliases:\n${aliasesOf(issue, number, random)}`);
  sometimes(0.05, () => `bios:\n  ${authors[0]}: ${quoted(plain(prose, random, 1), random)}`);
  sometimes(0.04, () => `lang: ${plan.language === "en" ? "zh-CN" : "en"}`);
  sometimes(
    0.1,
    () => `image:\n  src: picture-1.png\n  alt: ${quoted(prose.phrase(random, 4), random)}`,
  );
  return lines;
}

function aliasesOf({ year, slug }: PlannedIssue, number: number, random: Random): string {
  const forms = [
    `/${year}/05/${number}.html`,
    `/${year}/05/old-${number}/`,
    `/archive/${number}`,
    `/${year}/${encodeURIComponent(slug)}-${number}.php`,
    `/newsletters/№${number}/中文/`,
  ];
  return random
    .some(forms, random.int(1, 3))
    .map((alias) => `  - "${alias}"`)
    .join("\n");
}

/** Blocks until there are words enough, then the footnotes; a few issues are empty or very short. */
function bodyOf(desk: Desk): string {
  const { random, plan } = desk;
  if (random.chance(0.003)) return "";
  const wanted = plan.words * (0.5 + random.next());
  const blocks = random.chance(0.8) ? [paragraph(desk)] : [];
  for (let words = 0; words < wanted; words = countWords(blocks, plan)) blocks.push(block(desk));
  const notes = desk.footnotes.map((text, i) => `[^${i + 1}]: ${text}`);
  return `${[...blocks, ...notes].join("\n\n")}\n`;
}

function countWords(blocks: readonly string[], { prose }: Plan): number {
  const letters = blocks.reduce((sum, text) => sum + text.length, 0);
  return letters / (prose.space === "" ? 2 : 7);
}
