import { authorKinds } from "../../../src/content/schema/author-schema.ts";
import { topicKinds } from "../../../src/content/schema/topic-schema.ts";
import { markdownFile, quoted } from "./front-matter.ts";
import type { Plan } from "./plan.ts";
import type { PersonName } from "./prose.ts";
import { plain } from "./prose.ts";
import { Random } from "./random.ts";

/** The file of an author. */
export function authorFileOf(plan: Plan, { name, sortName }: PersonName, number: number): string {
  const random = Random.for(plan.seed, "author", number);
  const { prose } = plan;
  const hasBios = random.chance(0.2);
  const lines = [
    `name: ${quoted(name, random)}`,
    sortName === name ? "sortName:" : `sortName: ${quoted(sortName, random)}`,
    number % 20 === 0 ? `kind: ${authorKinds[1]}` : "",
    random.chance(0.5)
      ? `affiliation: ${quoted(prose.organization(random), random)}`
      : "affiliation:",
    random.chance(0.1) ? `orcid: ${orcid(random)}` : "",
    random.chance(0.2) ? `links: ["https://www.example.org/~${number}?a=1&b=2"]` : "",
    hasBios ? bios(plan, random) : "",
    random.chance(0.1) ? `aliases: [/people/${number}/, /author/${number}.html]` : "",
  ];
  const body = random.chance(0.8)
    ? `${name} ${plain(prose, random, 1)} [x](../pages/about.md)\n`
    : "";
  return markdownFile(lines, hasBios ? "" : body);
}

function bios({ prose }: Plan, random: Random): string {
  const first = random.int(2000, 2015);
  const texts = [0, 3, 7].slice(0, random.int(1, 3)).map((years) => {
    const text = quoted(plain(prose, random, 1), random);
    return `  - from: ${first + years}-06-01\n    text: ${text}`;
  });
  return ["bios:", ...random.shuffle(texts)].join("\n");
}

/** An identifier with a right check digit (ISO 7064 MOD 11-2). */
function orcid(random: Random): string {
  const digits = Array.from({ length: 15 }, () => random.int(0, 9));
  const sum = digits.reduce((total, digit) => (total + digit) * 2, 0);
  const check = (12 - (sum % 11)) % 11;
  const all = digits.join("") + (check === 10 ? "X" : String(check));
  return (all.match(/.{4}/g) ?? []).join("-");
}

/** The file of a topic; some are a part of one before them. */
export function topicFileOf(plan: Plan, name: string, number: number): string {
  const random = Random.for(plan.seed, "topic", number);
  const broader = number > 5 && random.chance(0.4) ? plan.topics[random.int(0, 4)] : undefined;
  const aliases = [plan.prose.phrase(random, 2), random.pick(plan.prose.foreign).slice(0, 12)];
  const lines = [
    `name: ${quoted(name, random)}`,
    `kind: ${random.pick(topicKinds)}`,
    random.chance(0.4)
      ? `aliases:\n${aliases.map((alias) => `  - ${JSON.stringify(alias)}`).join("\n")}`
      : "aliases:",
    broader ? `broader: ${broader}` : "",
  ];
  return markdownFile(lines, `${plain(plan.prose, random, 2)}\n`);
}

/** `site.yaml`. */
export function siteFileOf({ language, prose }: Plan): string {
  const isEnglish = language === "en";
  const [briefs = "", reading = ""] = prose.recurring;
  return [
    `title: ${isEnglish ? '"Big Archive: <News> & Notes"' : "《科技政策周报》档案"}`,
    `tagline: ${isEnglish ? "Twenty-five years of policy" : "二十五年政策新闻"}`,
    "url: https://big.example/",
    `language: ${language}`,
    `timezone: ${isEnglish ? "America/New_York" : "Asia/Shanghai"}`,
    `publisher: ${isEnglish ? "Backfile Editors" : "编辑部"}`,
    "partner:",
    "issn: 2049-3630",
    `sections:\n  ${briefs}: briefs\n  ${reading}: reading`,
    "license:\n  name: CC BY 4.0\n  url: https://creativecommons.org/licenses/by/4.0/",
    "subscribe:\n  action: https://provider.example/subscribe?u=1&id=2\n  hidden: { list: big }",
    "",
  ].join("\n");
}

/** `pages/about.md`. */
export function aboutFileOf(plan: Plan): string {
  const random = Random.for(plan.seed, "about");
  const title = plan.language === "en" ? "About" : "关于本刊";
  const paragraphs = Array.from({ length: 4 }, () => plain(plan.prose, random, 4));
  return markdownFile([`title: ${title}`, "dek:"], `${paragraphs.join("\n\n## Main\n\n")}\n`);
}
