import { parse } from "csv-parse/sync";
import { parseHTML } from "linkedom";
import { toSlug } from "../../content/slug.ts";
import { type Draft, fill, newDraft } from "../draft.ts";
import { markdownToBlocks } from "../recognize/block.ts";
import { findDate } from "../recognize/dates.ts";
import { recognize } from "../recognize/recognize.ts";
import { isSame } from "../recognize/same-text.ts";
import { htmlToMarkdown } from "./html-to-markdown.ts";
import { takeOriginalAddress } from "./original-address.ts";

/** A row of `campaigns.csv`, which lies in Mailchimp's export beside the campaigns. */
export interface Campaign {
  title: string;
  subject: string;
  date: string;
}

/** The campaigns that `campaigns.csv` lists. */
export function parseCampaigns(csv: string): Campaign[] {
  const rows: Record<string, string>[] = parse(csv, {
    columns: (names: string[]) => names.map((name) => name.trim().toLowerCase()),
    bom: true,
    skip_empty_lines: true,
  });
  return rows.map((row) => ({
    title: row.title ?? "",
    subject: row.subject ?? "",
    date: row["send date"] ?? "",
  }));
}

/** Whether a page is a campaign of Mailchimp's: it has its places for text, or leads to its servers. */
export const isCampaign = (html: string): boolean =>
  /\bmcnText|\*\|MC:|\bmceText|campaign-archive\.com|list-manage\.com\/(?:unsubscribe|profile)/.test(
    html,
  );

/** Reads a campaign of Mailchimp's archive; its day stands in `campaigns.csv`, by subject or name of the file. */
export function readCampaign(file: string, html: string, campaigns: readonly Campaign[]): Draft {
  const { document } = parseHTML(html);
  const draft = newDraft(file);
  const title = withoutTags(document.querySelector("title")?.textContent ?? "");
  const name = toSlug(file.replace(/^.*[\\/]|\.html?$/g, ""));
  const row =
    campaigns.find(({ subject }) => isSame(subject, title)) ??
    campaigns.find((each) => each.title !== "" && `-${name}-`.includes(`-${toSlug(each.title)}-`));
  fill(draft, "title", title || (row?.subject ?? ""));
  fill(draft, "date", findDate(row?.date ?? "")?.date ?? "");
  // What the page of an archive adds around the e-mail.
  for (const bar of document.querySelectorAll("#awesomewrap, #awesomebar, title")) bar.remove();
  const body = document.body?.innerHTML ?? "";
  takeOriginalAddress(draft, body);
  draft.body = markdownToBlocks(withoutTags(htmlToMarkdown(body, draft)));
  recognize(draft);
  return draft;
}

/** Text without Mailchimp's own tags, for which it sets words when it sends. */
const withoutTags = (text: string): string =>
  text.replace(/\\?\*\\?\|[A-Z:_\\ -]+\\?\|\\?\*/g, "").trim();
