import PostalMime, { type Attachment, type Email } from "postal-mime";
import { type Draft, newDraft, note } from "../draft.ts";
import { markdownToBlocks } from "../recognize/block.ts";
import { takeHeader } from "../recognize/mail.ts";
import { recognize } from "../recognize/recognize.ts";
import { htmlToMarkdown } from "./html-to-markdown.ts";
import { takeOriginalAddress } from "./original-address.ts";
import { textToBlocks } from "./plain-text.ts";

/** Reads an e-mail as it is kept in a file (`.eml`, RFC 5322): its HTML if it has some, else its text. */
export async function readMail(file: string, bytes: Uint8Array): Promise<Draft> {
  const mail = await PostalMime.parse(bytes);
  if (mail.headers.length === 0) throw new Error("it is no e-mail: it has no headers");
  const draft = newDraft(file);
  for (const line of headersOf(mail)) takeHeader(draft, line);
  for (const attachment of mail.attachments) takeAttachment(draft, attachment, mail.html ?? "");
  if (mail.html) {
    takeOriginalAddress(draft, mail.html);
    draft.body = markdownToBlocks(htmlToMarkdown(mail.html, draft));
  } else draft.body = textToBlocks(draft, mail.text ?? "");
  recognize(draft);
  return draft;
}

/** The date as it was written, since its offset says which day it was for its writer. */
function headersOf({ subject, from, headers }: Email): string[] {
  const date = headers.find(({ key }) => key === "date")?.value;
  const sender = from && `${from.name} <${from.address ?? ""}>`;
  const lines = { Subject: subject, Date: date, From: sender };
  return Object.entries(lines).flatMap(([key, value]) => (value ? [`${key}: ${value}`] : []));
}

/** A picture that the text shows is kept by its address there (RFC 2392); others were not for reading. */
function takeAttachment(draft: Draft, attachment: Attachment, html: string): void {
  const { filename, contentId = "", mimeType, content } = attachment;
  const address = `cid:${contentId.replace(/^<|>$/g, "")}`;
  const name =
    filename ?? `picture.${mimeType.replace(/^.*\/|\+xml$/g, "").replace("jpeg", "jpg")}`;
  if (contentId !== "" && html.includes(address) && typeof content !== "string")
    draft.pictures.set(address, { name, read: () => new Uint8Array(content) });
  else note(draft, "dropped", "attachment", name);
}
