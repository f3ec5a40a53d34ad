import { z } from "zod";
import { addAuthors, addCategories, type Draft, fill, newDraft } from "../draft.ts";
import { markdownToBlocks } from "../recognize/block.ts";
import { toAuthor } from "../recognize/byline.ts";
import { cleanAddress } from "../recognize/clean-address.ts";
import { linesToBlocks } from "../recognize/lines-to-blocks.ts";
import { recognize } from "../recognize/recognize.ts";
import { htmlToMarkdown } from "./html-to-markdown.ts";
import { type Readings, toReadings } from "./readings.ts";

const id = z.union([z.string(), z.number()]).transform(String);
const optional = z.string().nullish();
const named = z.array(z.object({ id, name: z.string(), visibility: optional })).default([]);
const order = z.number().default(0);

/** Ghost's export, as far as it is used (https://ghost.org/docs/migration/ghost/). */
const exportSchema = z.object({
  posts: z.array(
    z.object({
      id,
      title: z.string(),
      slug: z.string(),
      html: optional,
      plaintext: optional,
      feature_image: optional,
      feature_image_alt: optional,
      type: z.string().default("post"),
      page: z.union([z.boolean(), z.number()]).nullish(),
      status: z.string(),
      visibility: optional,
      published_at: z.union([z.string(), z.number()]).nullish(),
      created_at: z.union([z.string(), z.number()]).nullish(),
      custom_excerpt: optional,
      canonical_url: optional,
      locale: optional,
      author_id: id.nullish(),
    }),
  ),
  tags: named,
  users: named,
  posts_tags: z.array(z.object({ post_id: id, tag_id: id, sort_order: order })).default([]),
  posts_authors: z.array(z.object({ post_id: id, author_id: id, sort_order: order })).default([]),
});

type Export = z.infer<typeof exportSchema>;
type Post = Export["posts"][number];

/** The posts of an export of Ghost, each to be read by itself. Throws the end of a sentence if it is none. */
export function readGhost(file: string, json: string): Readings {
  const data = parseJson(json);
  const parsed = exportSchema.safeParse(data.db?.[0]?.data ?? data.data);
  if (!parsed.success)
    throw new Error(`it is no export of Ghost: ${z.prettifyError(parsed.error)}`);
  const { posts, users, tags, posts_authors, posts_tags } = parsed.data;
  const authorsOf = namesByPost(
    posts_authors.map((row) => ({ ...row, id: row.author_id })),
    users,
  );
  const topicsOf = namesByPost(
    posts_tags.map((row) => ({ ...row, id: row.tag_id })),
    tags,
  );
  const userNames = new Map(users.map(({ id, name }) => [id, name]));
  return toReadings(file, posts, {
    nameOf: ({ slug }) => slug,
    leftOut: ({ type, page }) =>
      type === "post" && !page ? undefined : "it is a page, which belongs into `pages`",
    read: (name, post) => {
      const only = userNames.get(post.author_id ?? "");
      const authors = authorsOf.get(post.id) ?? (only === undefined ? [] : [only]);
      return readPost(name, post, authors, topicsOf.get(post.id) ?? []);
    },
  });
}

function parseJson(json: string): { db?: { data: unknown }[]; data?: unknown } {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new Error(`it is not readable as JSON: ${(error as Error).message}`);
  }
}

function readPost(file: string, post: Post, authors: string[], topics: string[]): Draft {
  const draft = newDraft(file);
  fill(draft, "title", post.title);
  fill(draft, "dek", post.custom_excerpt ?? "");
  fill(draft, "date", toMoment(post.published_at ?? post.created_at));
  fill(draft, "lang", post.locale ?? "");
  addAuthors(draft, authors.map(toAuthor));
  // Tags that begin with # are internal ones, which no reader sees.
  addCategories(
    draft,
    topics.filter((topic) => !topic.startsWith("#")),
  );
  draft.slug = post.slug;
  draft.draft = post.status === "draft";
  draft.oldPaths.push(`/${post.slug}/`);
  draft.body = bodyOf(post, draft);
  // Only now: what the text calls by a path is on Ghost's own site, not where it first appeared.
  fill(draft, "url", cleanAddress(post.canonical_url ?? ""));
  recognize(draft);
  return draft;
}

function bodyOf(post: Post, draft: Draft): Draft["body"] {
  const { html, plaintext, feature_image: picture, feature_image_alt: alt } = post;
  if (!html) return linesToBlocks((plaintext ?? "").split("\n"));
  const text = markdownToBlocks(htmlToMarkdown(html.replaceAll("__GHOST_URL__", ""), draft));
  if (!picture) return text;
  const address = picture.replace("__GHOST_URL__", "").replace(/\s/g, "%20");
  return [...markdownToBlocks(`![${alt ?? ""}](${address})`), ...text];
}

/** Ghost's moments are in UTC, old ones in milliseconds. */
function toMoment(at: string | number | null | undefined): string {
  const moment = new Date(at ?? Number.NaN);
  return Number.isNaN(moment.valueOf()) ? "" : `${moment.toISOString().slice(0, 16)}Z`;
}

interface Row {
  post_id: string;
  id: string;
  sort_order: number;
}

/** Names of the records that rows give to posts, in the rows' order. */
function namesByPost(rows: Row[], records: Export["tags"]): Map<string, string[]> {
  const names = new Map(records.map(({ id, name }) => [id, name]));
  const byPost = new Map<string, string[]>();
  for (const { post_id, id } of rows.sort((a, b) => a.sort_order - b.sort_order)) {
    const name = names.get(id);
    if (name !== undefined) byPost.set(post_id, [...(byPost.get(post_id) ?? []), name]);
  }
  return byPost;
}
