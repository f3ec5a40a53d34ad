const block = "(?:p|h[1-6]|ul|ol|li|blockquote|pre|table|figure|div|hr|section|form|iframe)";
const startsBlock = new RegExp(`^\\s*</?${block}\\b`, "i");

/** HTML of a post of WordPress: its classic editor leaves out paragraphs, and has words in brackets for some elements. */
export function wordPressToHtml(
  content: string,
  footnotes: readonly { id: string; content: string }[],
): string {
  const html = content
    .replace(
      /\[caption[^\]]*\]\s*((?:<a[^>]*>)?\s*<img[^>]*>\s*(?:<\/a>)?)([\s\S]*?)\[\/caption\]/g,
      "<figure>$1<figcaption>$2</figcaption></figure>",
    )
    .replace(/\[embed[^\]]*\]\s*(\S+?)\s*\[\/embed\]/g, '<a href="$1">$1</a>')
    .replace(/<!--more(?: .*?)?-->|<!--nextpage-->/g, "");
  const isOfBlocks = /<!-- wp:/.test(html) || /<p[\s>]/i.test(html);
  return withFootnotes(isOfBlocks ? html : withParagraphs(html), footnotes);
}

/** Empty lines part paragraphs, as WordPress' own `wpautop` has it. */
function withParagraphs(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .split(/\n\s*\n/)
    .map((part) =>
      startsBlock.test(part) ? part : `<p>${part.trim().replaceAll("\n", "<br>\n")}</p>`,
    )
    .join("\n");
}

function withFootnotes(
  html: string,
  footnotes: readonly { id: string; content: string }[],
): string {
  if (footnotes.length === 0) return html;
  const numbers = new Map(footnotes.map(({ id }, i) => [id, i + 1]));
  const marked = html.replace(
    /<sup data-fn="([^"]+)"[^>]*>.*?<\/sup>/g,
    (_, id) => `<sup><a href="#footnote-${numbers.get(id) ?? id}">*</a></sup>`,
  );
  const items = footnotes.map(({ content }, i) => `<li id="footnote-${i + 1}">${content}</li>`);
  return `${marked}<ol>${items.join("")}</ol>`;
}
