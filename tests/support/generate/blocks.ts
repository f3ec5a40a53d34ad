import { richText } from "./inline.ts";
import { pictureAddress } from "./links.ts";
import type { Plan, PlannedIssue } from "./plan.ts";
import { plain } from "./prose.ts";
import type { Random } from "./random.ts";
import { rawHtml } from "./raw-html.ts";

/** What a block is written with. */
export interface Desk {
  plan: Plan;
  issue: PlannedIssue;
  random: Random;
  /** Footnotes referred to so far, to be written at the end. */
  footnotes: string[];
}

type Writer = (desk: Desk) => string;

/** Each kind of block by how often it comes. */
const writers: readonly (readonly [weight: number, write: Writer])[] = [
  [52, paragraph],
  [12, heading],
  [7, ({ random, ...desk }) => listing({ random, ...desk }, () => random.pick(["- ", "* ", "+ "]))],
  [4, (desk) => listing(desk, (i) => `${i + 1}. `)],
  [3, table],
  [7, ({ plan, issue, random }) => rawHtml(plan, issue, random)],
  [4, picture],
  [3, ({ plan, issue, random }) => `> ${richText(plan, issue, random, 2).replace(/\n/g, "\n> ")}`],
  [1, ({ plan, random }) => `\`\`\`js\n${plain(plan.prose, random, 1)} <script>\n\`\`\``],
  [1, ({ plan, random }) => `    ${plan.prose.phrase(random, 6)}`],
  [1, ({ random }) => random.pick(["---", "* * *", "<hr />"])],
  [2, ({ plan, random }) => random.pick(plan.prose.foreign)],
  [2, setextHeading],
];

const total = writers.reduce((sum, [weight]) => sum + weight, 0);

/** A block of whatever kind comes next. */
export function block(desk: Desk): string {
  let left = desk.random.next() * total;
  const chosen = writers.find(([weight]) => {
    left -= weight;
    return left < 0;
  });
  return (chosen?.[1] ?? paragraph)(desk);
}

export function paragraph({ plan, issue, random, footnotes }: Desk): string {
  const text = richText(plan, issue, random, random.int(1, random.chance(0.1) ? 12 : 5));
  if (!random.chance(0.12)) return text;
  if (random.chance(0.3)) return `${text}^[${plan.prose.phrase(random, 5)}]`;
  footnotes.push(richText(plan, issue, random, 1).replace(/\s*\n/g, " "));
  return `${text}[^${footnotes.length}]`;
}

/** Levels as they come: some skipped, some too high, some with the same words as another. */
function heading({ plan: { prose }, random }: Desk): string {
  const level = random.pick([2, 2, 2, 2, 3, 3, 4, 5, 6, 1]);
  const words = random.chance(0.5)
    ? random.pick(prose.recurring)
    : prose.phrase(random, random.int(1, 8));
  const text = random.chance(0.1) ? `**${words}** [x](/about/) \`y\`` : words;
  return `${"#".repeat(level)} ${text}${random.chance(0.1) ? " ##" : ""}`;
}

function setextHeading({ plan: { prose }, random }: Desk): string {
  return `${prose.phrase(random, 4)}\n${random.pick(["=====", "-----"])}`;
}

function listing({ plan, issue, random }: Desk, mark: (i: number) => string): string {
  const isLoose = random.chance(0.3);
  const items = Array.from({ length: random.int(2, 7) }, (_, i) => {
    const text = richText(plan, issue, random, random.int(1, 2)).replace(/\n/g, "\n   ");
    const nested = random.chance(0.15) ? `\n    - ${plan.prose.phrase(random, 5)}` : "";
    return `${mark(i)}${text}${nested}`;
  });
  return items.join(isLoose ? "\n\n" : "\n");
}

function table({ plan: { prose }, random }: Desk): string {
  const columns = random.int(2, 5);
  const row = (cell: () => string) => `| ${Array.from({ length: columns }, cell).join(" | ")} |`;
  const cell = () =>
    random.pick([prose.phrase(random, 2), String(random.int(0, 99_999)), "", "a \\| b", "**—**"]);
  return [
    row(() => prose.phrase(random, 1)),
    row(() => random.pick(["---", ":--", "--:"])),
    ...Array.from({ length: random.int(1, 12) }, () => row(cell)),
  ].join("\n");
}

function picture({ plan: { prose }, issue, random }: Desk): string {
  const alt = random.chance(0.3) ? "" : prose.phrase(random, 4);
  return `![${alt}](<${pictureAddress(issue, random)}>)`;
}
