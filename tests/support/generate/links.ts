import type { Plan, PlannedIssue } from "./plan.ts";
import { twoDigits } from "./plan.ts";
import type { Random } from "./random.ts";

/** An address as old newsletters have them; about half of the inner ones lead nowhere. */
export function address(plan: Plan, issue: PlannedIssue, random: Random): string {
  const draw = random.next();
  if (draw < 0.25) return toIssue(plan, issue, random);
  if (draw < 0.33) return sitePath(plan, random);
  if (draw < 0.43) return oldPath(random);
  if (draw < 0.48) return nowhere(plan, random);
  return outside(random);
}

function toIssue({ issues }: Plan, from: PlannedIssue, random: Random): string {
  const { year, slug } = random.pick(issues);
  const path = year === from.year ? `${slug}.md` : `../${year}/${slug}.md`;
  const written = random.chance(0.3) ? encodeURI(path) : path;
  return written + random.pick(["", "", "", "", "#main", "#in-other-news", "#no-such-anchor"]);
}

function sitePath({ issues, authors, topics }: Plan, random: Random): string {
  return random.pick([
    "/about/",
    "/about",
    "/issues/index.html",
    `/issues/${random.pick(issues).slug}/`,
    `/authors/${random.pick(authors)}/`,
    `/topics/${random.pick(topics)}/#top`,
    `/years/${random.pick(issues).year}/`,
    "/feed.xml",
  ]);
}

/** As WordPress had them. */
function oldPath(random: Random): string {
  const month = `/${random.int(2000, 2024)}/${twoDigits(random.int(1, 12))}`;
  return random.pick([
    `${month}/foo-${random.int(1, 500)}/`,
    `${month}/bar_${random.int(1, 500)}.html`,
    `/?p=${random.int(1, 9999)}`,
    `/wp-content/uploads${month}/report-${random.int(1, 99)}.pdf`,
    `/category/trade/page/${random.int(2, 30)}/`,
  ]);
}

/** Files that were moved or misspelt. */
function nowhere({ issues }: Plan, random: Random): string {
  const { slug, year } = random.pick(issues);
  return random.pick([
    `${slug.slice(0, -1)}x.md`,
    `../${year}/${slug}-old.md`,
    `../../drafts/${slug}.md`,
    `${slug}.html`,
    "100%.md",
    "%E4%B8",
  ]);
}

function outside(random: Random): string {
  const n = random.int(1, 9999);
  return random.pick([
    `https://www.example.org/reports/${n}.pdf`,
    `http://example.com/a_(b)/c?x=${n}&y=%E4%B8%AD&z=a+b`,
    `https://en.wikipedia.org/wiki/ZTE_(company)#History`,
    `https://example.cn/新闻/${n}.html`,
    `//cdn.example.net/${n}`,
    `mailto:editor+${n}@example.org?subject=Issue%20${n}`,
    `https://example.com/~user/;jsessionid=${n}?a[]=1&b={2}|3`,
    "javascript:void(0)",
    `https://example.org/${"very-long-path/".repeat(12)}`,
    `tel:+1-202-555-0${n % 1000}`,
    `HTTPS://EXAMPLE.ORG/UPPER?utm_source=newsletter&utm_medium=email&utm_campaign=${n}`,
  ]);
}

/** A link in Markdown, written in one of its forms. */
export function markdownLink(text: string, to: string, random: Random): string {
  const title = random.chance(0.1) ? " \"A 'title' & more\"" : "";
  const isRisky = /[\s()|[\]{}]/.test(to);
  return isRisky || random.chance(0.05) ? `[${text}](<${to}>${title})` : `[${text}](${to}${title})`;
}

/** The address of a picture: seldom of a file that is there. */
export function pictureAddress(issue: PlannedIssue, random: Random): string {
  return random.pick([
    "picture-1.png",
    `../${issue.year}/picture-1.png`,
    `picture-${random.int(3, 60)}.jpg`,
    `/wp-content/uploads/${issue.year}/05/photo-${random.int(1, 99)}-300x200.jpg`,
    `https://images.example.org/${random.int(1, 999)}.png?w=640&h=480`,
    `http://old.example.com/img/chart%20(${random.int(1, 9)}).gif`,
    "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7",
  ]);
}
