import { Document, isMap, isSeq, visit } from "yaml";

/** A Markdown file of front matter and text, as editors write one: lists on a line, nothing folded. */
export function composeFile(keys: Record<string, unknown>, body: string): string {
  const document = new Document(keys);
  visit(document, {
    Collection: (_, node) => {
      if (isSeq(node) || (isMap(node) && node !== document.contents)) node.flow = true;
    },
  });
  const yaml = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  return `---\n${yaml}---\n\n${body === "" ? "" : `${body}\n`}`;
}
