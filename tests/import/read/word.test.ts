import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { strToU8, zipSync } from "fflate";
import { biosOf, headingsOf, importOne, itemsOf } from "../imported.ts";
import { pixel } from "../pixel.ts";

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const relations = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (inner: string, properties = ""): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`;
const styled = (style: string, text: string): string =>
  paragraph(run(text), `<w:pStyle w:val="${style}"/>`);
const item = (text: string): string =>
  paragraph(run(text), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');

/** The smallest document of Word that has the paragraphs given. */
function docx(body: string): Uint8Array {
  const names = { Title: "Title", Subtitle: "Subtitle", Heading1: "heading 1" };
  const styles = Object.entries(names).map(
    ([id, name]) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`,
  );
  const numbering = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
  const parts: Record<string, string | Uint8Array> = {
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="png" ContentType="image/png"/><Default Extension="xml" ContentType="application/xml"/></Types>',
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${kinds}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <Relationship Id="s" Type="${kinds}/styles" Target="styles.xml"/><Relationship Id="n" Type="${kinds}/numbering" Target="numbering.xml"/>
      <Relationship Id="f" Type="${kinds}/footnotes" Target="footnotes.xml"/><Relationship Id="i" Type="${kinds}/image" Target="media/image1.png"/>
      <Relationship Id="l" Type="${kinds}/hyperlink" Target="https://harbor.example/list?utm_source=word" TargetMode="External"/></Relationships>`,
    "word/styles.xml": `<w:styles ${word}>${styles.join("")}</w:styles>`,
    "word/numbering.xml": `<w:numbering ${word}>${numbering}</w:numbering>`,
    "word/footnotes.xml": `<w:footnotes ${word}><w:footnote w:id="2">${paragraph(run("So says its owner."))}</w:footnote></w:footnotes>`,
    "word/media/image1.png": pixel,
    "word/document.xml": `<w:document ${word} ${relations}><w:body>${body}</w:body></w:document>`,
  };
  const bytes = Object.entries(parts).map(([name, part]) => [
    name,
    typeof part === "string" ? strToU8(part) : part,
  ]);
  return zipSync(Object.fromEntries(bytes));
}

const link = `<w:hyperlink r:id="l">${run("the list")}</w:hyperlink>`;
const mark = '<w:r><w:footnoteReference w:id="2"/></w:r>';
const picture = `<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="1" name="p" descr="A crane"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:embed="i"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

const letter = docx(
  [
    styled("Title", "Cranes of the Harbor"),
    styled("Subtitle", "What they lift, and for whom"),
    paragraph(run("By Ada Archer and Ben Bowman")),
    paragraph(run("May 2, 2018")),
    paragraph(`${run("The cranes are on ")}${link}${run(" since Monday.")}${mark}`),
    styled("Heading1", "What they lift"),
    item("Boxes of tea."),
    item("Boxes of nails."),
    paragraph(picture),
    paragraph(run("Ben Bowman is a fellow at the Institute of Invented Seas.")),
  ].join(""),
);

test("a document of Word comes with title, subtitle, sections, items, links, notes and its pictures", async (t) => {
  const { issue, authors, root } = await importOne(t, "cranes.docx", letter);
  assert.equal(issue.title, "Cranes of the Harbor");
  assert.equal(issue.dek, "What they lift, and for whom");
  assert.equal(issue.date.day, "2018-05-02");
  assert.deepEqual(biosOf(authors), {
    "Ada Archer": undefined,
    "Ben Bowman": "Ben Bowman is a fellow at the Institute of Invented Seas.",
  });
  assert.deepEqual(headingsOf(issue), ["What they lift"]);
  assert.deepEqual(itemsOf(issue), ["Boxes of tea.", "Boxes of nails."]);
  assert.match(
    issue.body.text,
    /\[the list\]\(https:\/\/harbor\.example\/list\) since Monday\.\[\^2\]/,
  );
  assert.match(issue.body.text, /^\[\^2\]: So says its owner\.$/m);
  const [, name = ""] = /!\[A crane\]\(([^)]+)\)/.exec(issue.body.text) ?? [];
  assert.equal(name, "cranes-of-the-harbor-picture-1.png");
  assert.deepEqual(new Uint8Array(readFileSync(join(root, "issues/2018", name))), pixel);
});

test("a file that is no document of Word is reported", async (t) => {
  await assert.rejects(
    () => importOne(t, "cranes.docx", "no ZIP"),
    /^Error: it is no document of Word/,
  );
});
