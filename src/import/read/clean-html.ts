import { extname } from "node:path";
import { escapeHtml } from "../../markdown/escape-html.ts";
import { type Draft, note } from "../draft.ts";
import { cleanAddress, isTrackingPixel } from "../recognize/clean-address.ts";
import { unwrapTables } from "./unwrap-tables.ts";

const share =
  /^(?:https?:\/\/(?:www\.)?(?:facebook\.com\/(?:sharer|dialog\/share)|(?:twitter|x)\.com\/(?:intent|share|home\?status)|linkedin\.com\/(?:share|cws)|reddit\.com\/submit|pinterest\.com\/pin\/create|t\.me\/share|api\.whatsapp\.com|service\.weibo\.com\/share)|whatsapp:|mailto:\?)/i;

/** Takes out of a page what is not to be read, and what tells who reads it; says in the draft what it was. */
export function cleanHtml(document: Document, draft: Draft): void {
  for (const element of document.querySelectorAll(
    "script, style, noscript, template, title, meta, link",
  ))
    element.remove();
  drop(document.querySelectorAll("form, button"), "form or button", draft);
  drop(
    document.querySelectorAll('[hidden], [style*="display:none"], [style*="display: none"]'),
    "hidden text",
    draft,
  );
  for (const image of document.querySelectorAll("img")) cleanImage(image, draft);
  for (const link of document.querySelectorAll("a[href]")) cleanLink(link, draft);
  framesToLinks(document);
  unwrapTables(document);
  setHeadings(document);
}

function drop(elements: Iterable<Element>, what: string, draft: Draft): void {
  for (const element of elements) {
    const text = (element.textContent ?? "")
      .replace(/(?:\s|\u00AD|\u034F|[\u200B-\u200F]|\uFEFF)+/gu, " ")
      .trim();
    if (text !== "" && !draft.notes.some((each) => each.text === text))
      note(draft, "dropped", what, text);
    element.remove();
  }
}

function cleanImage(image: Element, draft: Draft): void {
  const source = image.getAttribute("src") || image.getAttribute("data-src") || "";
  if (isTrackingPixel(image.getAttribute("width"), image.getAttribute("height"))) {
    note(draft, "dropped", "tracking pixel", source.slice(0, 200));
    image.remove();
  } else image.setAttribute("src", embedded(source, draft) ?? toAddress(source, draft));
}

const data = /^data:image\/(\w+)[^,]*;base64,(.*)$/s;

/** A picture that is its own address becomes one that is named. */
function embedded(source: string, draft: Draft): string | undefined {
  const [, type = "", base64 = ""] = data.exec(source) ?? [];
  return base64 === "" ? undefined : embedPicture(draft, type, Buffer.from(base64, "base64"));
}

/** Keeps a picture that came inside a file; returns its address in the text. `type` is `png` or `image/png`. */
export function embedPicture(draft: Draft, type: string, bytes: Uint8Array): string {
  const ending = type.replace(/^image\/|\+xml$/g, "").replace("jpeg", "jpg");
  const address = `cid:picture-${draft.pictures.size + 1}.${ending}`;
  draft.pictures.set(address, { name: address.slice("cid:".length), read: () => bytes });
  return address;
}

function cleanLink(link: Element, draft: Draft): void {
  const address = link.getAttribute("href") ?? "";
  if (share.test(address)) {
    const image = link.querySelector("img");
    const text = (link.textContent ?? "").trim() || image?.getAttribute("alt") || address;
    note(draft, "dropped", "share button", text);
    link.remove();
  } else link.setAttribute("href", cleanAddress(toAddress(address, draft)));
}

/** An address as it is written in Markdown; one that is relative belongs to the site of the original. */
function toAddress(written: string, { url }: Draft): string {
  const address = written.trim();
  const isRelative = !/^(?:[a-z][a-z0-9+.-]*:|#)/i.test(address) && address !== "";
  const isFile = extname(address.replace(/[?#].*$/, "")) !== "" && /_files\//.test(address);
  const whole =
    isRelative && !isFile && url !== undefined && URL.canParse(address, url)
      ? new URL(address, url).href
      : address;
  return whole.replace(/[\s()<>]/g, encodeSign);
}

const encodeSign = (sign: string): string =>
  `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;

/** Pages of an archive have no frames; what one shows is a link away. */
export function framesToLinks(document: Document): void {
  for (const frame of document.querySelectorAll("iframe[src], video[src], audio[src]"))
    frameToLink(document, frame);
}

function frameToLink(document: Document, frame: Element): void {
  const address = (frame.getAttribute("src") ?? "").replace(/^\/\//, "https://");
  const paragraph = document.createElement("p");
  const link = document.createElement("a");
  link.setAttribute("href", address);
  link.textContent = frame.getAttribute("title") || address;
  paragraph.append(link);
  frame.replaceWith(paragraph);
}

/** The title of an issue is the only heading of the first level: others go down by one, below several all do. */
function setHeadings(document: Document): void {
  const first = [...document.querySelectorAll("h1")];
  const levels = first.length > 1 ? [5, 4, 3, 2, 1] : [1];
  for (const level of levels)
    for (const heading of document.querySelectorAll(`h${level}`))
      rename(document, heading, `h${level + 1}`);
  const bold = document.querySelector("h2, h3, h4") && first.length !== 1 ? "h3" : "h2";
  for (const paragraph of document.querySelectorAll("p")) {
    if (!isBoldLine(paragraph)) continue;
    paragraph.innerHTML = escapeHtml((paragraph.textContent ?? "").trim());
    rename(document, paragraph, bold);
  }
}

/** A short paragraph that is bold throughout is a heading that was not marked as one. */
function isBoldLine(element: Element): boolean {
  const text = (element.textContent ?? "").trim();
  if (text.length < 2 || text.length > 80 || /[.,;:。，；：]$/.test(text)) return false;
  const bold = [...element.querySelectorAll("strong, b")]
    .map(({ textContent }) => textContent)
    .join("");
  return (
    bold.replace(/\s/g, "") === text.replace(/\s/g, "") &&
    !element.querySelector("a, img, br") &&
    !element.closest("li, td, th, blockquote")
  );
}

function rename(document: Document, element: Element, name: string): void {
  const other = document.createElement(name);
  other.innerHTML = element.innerHTML;
  element.replaceWith(other);
}
