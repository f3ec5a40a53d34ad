import { stringify } from "yaml";
import { isPublicationDate } from "../../content/publication-date.ts";
import type { Site } from "../../content/records.ts";
import { type Draft, note } from "../draft.ts";
import { blocksToMarkdown } from "../recognize/block.ts";

/** What an issue names by slug. */
export interface References {
  authors: string[];
  tags: string[];
  bios: Record<string, string>;
}

/** The text of an issue's file; keys that say nothing are left out. */
export function draftToIssue(
  draft: Draft,
  site: Site,
  { authors, tags, bios }: References,
): string {
  const { title, date, updated, dek, number, lang, oldPaths } = draft;
  const keys = {
    title,
    date,
    updated: updated !== undefined && isPublicationDate(updated) ? updated : undefined,
    authors,
    tags: tags.length > 0 ? tags : undefined,
    dek,
    number,
    source: sourceOf(draft, site),
    draft: draft.draft || undefined,
    aliases: oldPaths.length > 0 ? [...new Set(oldPaths)] : undefined,
    bios: Object.keys(bios).length > 0 ? bios : undefined,
    lang: lang?.split("-")[0] === site.language.split("-")[0] ? undefined : lang,
  };
  return `---\n${stringify(keys, { lineWidth: 0 })}---\n\n${blocksToMarkdown(draft.body)}\n`;
}

/** An original has a publisher: where only its address or partner is known, the address's host, or the site's own. */
function sourceOf(draft: Draft, site: Site): object | undefined {
  const { publisher, partner, url } = draft;
  if (publisher === undefined && partner === undefined && url === undefined) return undefined;
  const host = url === undefined ? undefined : new URL(url).hostname.replace(/^www\./, "");
  const guess = host ?? site.publisher ?? site.title;
  if (publisher === undefined) note(draft, "guessed", "publisher", guess, "unsure");
  return { publisher: publisher ?? guess, partner, url };
}
