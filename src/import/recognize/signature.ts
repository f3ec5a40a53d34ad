import { addAuthors, type Draft } from "../draft.ts";
import type { Block } from "./block.ts";
import { isPersonName, parseByline, toAuthor } from "./byline.ts";
import { isSame } from "./same-text.ts";

/** Without a byline, the last paragraphs say who wrote: `Ada Archer is …`, or a name under the text. */
export function recognizeSignature(draft: Draft, from: number): void {
  const last = draft.body.slice(from).filter(({ kind }) => kind === "paragraph");
  const signed = last.flatMap(({ text }) => parseByline(text.replace(/^[—–-]+\s*/, "By ")) ?? []);
  const described: string[] = [];
  for (const { text } of [...last].reverse()) {
    const [, name = ""] =
      /^((?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{L}'’-]+)(?= (?:is|was) (?:an?|the) )/u.exec(text) ??
      [];
    if (!isPersonName(name)) {
      if (isSame(text, described[0]) || recognizeLabelOnly(text)) continue;
      break;
    }
    described.unshift(name);
  }
  const name = nameAboveRole(last);
  if (signed.length === 0 && name !== undefined) signed.push(toAuthor(name));
  if (described.length > 0) addAuthors(draft, described.map(toAuthor), "likely");
  else if (signed.every(({ name }) => isPersonName(name))) addAuthors(draft, signed, "unsure");
}

const role =
  /^(?:(?:senior |managing |chief )*(?:editor|author|writer|fellow|director|correspondent|analyst)\b|主编|编辑)/i;

/** A signature: a name, and on the last line what its bearer is. */
function nameAboveRole(last: readonly Block[]): string | undefined {
  const [name, below] = last.slice(-2);
  return name && below && role.test(below.text) && below.text.length < 80 && isPersonName(name.text)
    ? name.text
    : undefined;
}

const recognizeLabelOnly = (text: string): boolean =>
  /^(?:published by|in cooperation|topics?:|tags?:|filed)/i.test(text);
