import { parse } from "csv-parse/sync";
import { type Draft, fill, newDraft } from "../draft.ts";
import { markdownToBlocks } from "../recognize/block.ts";
import { findDate } from "../recognize/dates.ts";
import { recognize } from "../recognize/recognize.ts";
import { htmlToMarkdown } from "./html-to-markdown.ts";

/** A row of `posts.csv`, as far as it is used. */
interface Post {
  post_id: string;
  post_date?: string;
  email_sent_at?: string;
  is_published?: string;
  title?: string;
  subtitle?: string;
}

/** The posts that Substack's `posts.csv` lists, by the name of their HTML file. */
export function parsePosts(csv: string): Map<string, Post> {
  const rows: Post[] = parse(csv, { columns: true, bom: true, skip_empty_lines: true });
  return new Map(rows.filter((row) => row.post_id).map((row) => [`${row.post_id}.html`, row]));
}

/** Reads a post of Substack's export: title, subtitle and date stand in `posts.csv`, the text in the HTML. */
export function readSubstackPost(file: string, html: string, post: Post): Draft {
  const draft = newDraft(file);
  fill(draft, "title", post.title ?? "");
  fill(draft, "dek", post.subtitle ?? "");
  fill(draft, "date", findDate(post.post_date || post.email_sent_at || "")?.date ?? "");
  draft.slug = post.post_id.replace(/^\d+\./, "");
  if (draft.slug !== "") draft.oldPaths.push(`/p/${draft.slug}`);
  draft.draft = post.is_published === "false";
  draft.body = markdownToBlocks(htmlToMarkdown(html, draft));
  recognize(draft);
  return draft;
}
