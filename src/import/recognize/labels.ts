import { cleanAddress } from "./clean-address.ts";

const categories =
  /^(?:filed under|categor(?:y|ies)|topics?|tags?|tagged(?: with)?|posted in|in topics|分类|标签|主题|栏目)\s*[:：]\s*(.+)$/i;
const breadcrumb = /^(?:home|首页)\s*[>›»]\s*(.+)$/i;
const published =
  /^(?:published|produced|issued) by\s+(.+?)(?:,?\s+in\s+(?:cooperation|co-operation|partnership|collaboration|association)\s+with\s+(.+?))?\.?$/i;
const partnered =
  /^(?:published\s+)?in\s+(?:cooperation|co-operation|partnership|collaboration|association)\s+with\s+(.+?)\.?$/i;
const chinese = /^(?:由)?(.{2,30}?)(?:与|和)(.{2,30}?)(?:合作|联合)(?:出版|发布|主办)。?$/;
const chinesePublisher = /^(?:出版(?:者|方)?|发布(?:者|方)|主办|来源)\s*[:：]\s*(.+?)。?$/;
const address =
  /^(?:(?:original(?:ly published)?(?: at)?|source|read (?:it |this )?(?:online|on the web)|view (?:this )?(?:e-?mail |online |it )?in (?:your |a )?browser|permalink|url|link|原文(?:链接)?|本文链接|来源)\s*[:：]?\s*)?[(<[]*(https?:\/\/[^\s>)\]]+)[)>\]]*$/i;

/** Topics of a line such as `Filed under: …`, or of the way to a page, `Home > Trade`. */
export function parseCategories(line: string): string[] | undefined {
  const [, path] = breadcrumb.exec(line) ?? [];
  if (path !== undefined) return path.split(/\s*[>›»]\s*/).filter((name) => name !== "正文");
  const [, names] = categories.exec(line) ?? [];
  return names === undefined || line.length > 300 ? undefined : splitCategories(names);
}

/** Commas and semicolons part topics; `&` and “and” belong to their names. */
export const splitCategories = (names: string): string[] =>
  names.split(/\s*[,;，、；|•]\s*/).map((name) => name.replace(/^#/, "").trim());

/** Publisher and partner of a line such as `Published by … in cooperation with …`. */
export function parsePublisher(line: string): { publisher?: string; partner?: string } | undefined {
  if (line.length > 160) return undefined;
  const [, publisher, partner] = published.exec(line) ?? chinese.exec(line) ?? [];
  if (publisher !== undefined) return { publisher: withCapital(publisher), partner };
  const [, alone] = chinesePublisher.exec(line) ?? [];
  if (alone !== undefined && !/https?:/.test(alone)) return { publisher: alone };
  const [, other] = partnered.exec(line) ?? [];
  return other === undefined ? undefined : { partner: other };
}

const withCapital = (name: string): string => name.replace(/^the /, "The ");

/** Pages of a mailing list, none of which is the original. */
const service = /listinfo|unsubscribe|preferences|opt-?out|\/profile\b/i;

/** The address of a line that says nothing but where the original stands. */
export function parseAddress(line: string): string | undefined {
  const [, found] = address.exec(line) ?? [];
  if (found === undefined || !URL.canParse(found) || service.test(found)) return undefined;
  return cleanAddress(found);
}

const number = /^(?:issue|no\.|number|nr\.|#)\s*#?(\d{1,5})$|^第\s*(\d{1,5})\s*期$/i;

/** The number of an issue, of a line that says nothing else. */
export function parseNumber(line: string): string | undefined {
  const [, found, chinese] = number.exec(line) ?? [];
  return found ?? chinese;
}
