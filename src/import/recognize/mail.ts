import { addAuthors, type Draft, fill, note } from "../draft.ts";
import { namesIn, toAuthor } from "./byline.ts";
import { findDate } from "./dates.ts";

const header =
  /^(From|To|Cc|Bcc|Reply-To|Date|Sent|Subject|Message-ID|List-Unsubscribe|发件人|收件人|抄送|日期|发送时间|主题)\s*[:：]\s*(.*)$/i;
const opening =
  /^(?:-{3,}.*(?:forwarded|original) message.*|begin forwarded message:?|on .{6,80} wrote:)$/i;

/** Takes the headers of an e-mail that was pasted with its text, and the signs of quotation before its lines. */
export function recognizeMail(draft: Draft, written: readonly string[]): string[] {
  const lines = unquote(written);
  const start = lines.findIndex((line) => line.trim() !== "" && !opening.test(line.trim()));
  const rest = lines.slice(Math.max(start, 0));
  const end = rest.findIndex((line) => !header.test(line.trim()) && !/^\s+\S/.test(line));
  const headers = rest.slice(0, end < 0 ? rest.length : end);
  if (
    headers.length < 2 ||
    !headers.some((line) => /^\s*(?:Subject|Date|Sent|主题|日期|发送时间)\s*[:：]/i.test(line))
  ) {
    return lines;
  }
  for (const line of headers.join("\n").replace(/\n\s+/g, " ").split("\n"))
    takeHeader(draft, line.trim());
  return rest.slice(headers.length);
}

/** Lines without `> `, where most of them have it. */
function unquote(lines: readonly string[]): string[] {
  const full = lines.filter((line) => line.trim() !== "");
  const quoted = full.filter((line) => line.startsWith(">"));
  if (quoted.length < full.length / 2) return [...lines];
  return lines.map((line) => line.replace(/^(?:>\s?)+/, ""));
}

/** Takes one header of an e-mail, `Subject: …`. */
export function takeHeader(draft: Draft, line: string): void {
  const [, name = "", value = ""] = header.exec(line) ?? [];
  if (/^(?:subject|主题)$/i.test(name))
    fill(
      draft,
      "title",
      value.replace(/^(?:(?:fwd?|re|转发|回复)\s*[:：]\s*|\[[\w-]+\]\s*)+/i, ""),
    );
  else if (/^(?:date|sent|日期|发送时间)$/i.test(name))
    fill(draft, "date", findDate(value)?.date ?? "");
  else note(draft, "dropped", "header of the e-mail", line);
}

/** The sender of an e-mail is its author where no byline says otherwise, and else perhaps its publisher. */
export function recognizeSender(draft: Draft): void {
  const sender = draft.notes.find(
    ({ what, text }) => what === "header of the e-mail" && /^(?:from|发件人)/i.test(text),
  );
  if (sender === undefined) return;
  const [, , value = ""] = header.exec(sender.text) ?? [];
  const names = namesIn(value.replace(/["“”]/g, "")).filter((name) => !name.includes("@"));
  const senders = names.map(toAuthor);
  const publisher = senders.find(({ kind }) => kind === "organization");
  if (draft.authors.length === 0) addAuthors(draft, senders, "unsure");
  else if (publisher) fill(draft, "publisher", publisher.name, "likely");
}
