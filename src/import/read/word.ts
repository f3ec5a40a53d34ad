import { parseHTML } from "linkedom";
import mammoth from "mammoth";
import { type Draft, fill, newDraft, note } from "../draft.ts";
import { markdownToBlocks } from "../recognize/block.ts";
import { recognize } from "../recognize/recognize.ts";
import { embedPicture } from "./clean-html.ts";
import { htmlToMarkdown } from "./html-to-markdown.ts";

/** Word's own styles for what an issue says of itself; headings go down by one, for the title is above them. */
const styles = [
  "p[style-name='Title'] => p.title:fresh",
  "p[style-name='Subtitle'] => p.dek:fresh",
  ...[1, 2, 3, 4].map((level) => `p[style-name='heading ${level}'] => h${level + 1}:fresh`),
];

/** Reads a document of Word (`.docx`): its styles say what is a title and a heading. */
export async function readWord(file: string, bytes: Uint8Array): Promise<Draft> {
  const draft = newDraft(file);
  const html = await wordToHtml(bytes, draft);
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  takeStyled(document, draft, "title");
  takeStyled(document, draft, "dek");
  draft.body = markdownToBlocks(htmlToMarkdown(document.body.innerHTML, draft));
  recognize(draft);
  return draft;
}

async function wordToHtml(bytes: Uint8Array, draft: Draft): Promise<string> {
  const convertImage = mammoth.images.imgElement(async (image) => ({
    src: embedPicture(draft, image.contentType, await image.readAsBuffer()),
  }));
  try {
    const options = { styleMap: styles, convertImage };
    const { value, messages } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      options,
    );
    for (const { type, message } of messages)
      if (type === "error" || /ignored/.test(message))
        note(draft, "dropped", "part of the document", message);
    return value;
  } catch (error) {
    const [reason] = (error as Error).message.split(/ : |\n/);
    throw new Error(`it is no document of Word that can be read: ${reason}`);
  }
}

function takeStyled(document: Document, draft: Draft, key: "title" | "dek"): void {
  const [first] = document.querySelectorAll(`p.${key}`);
  if (!first) return;
  fill(draft, key, (first.textContent ?? "").replace(/\s+/g, " "));
  first.remove();
}
