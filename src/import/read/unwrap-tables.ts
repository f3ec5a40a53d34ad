/** What no cell of a table of figures holds. */
const blocks = "h1, h2, h3, h4, ul, ol, table, blockquote, img, p + p, div + div";
/** Nor is one of its cells as long as this. */
const longest = 200;
const kept = /^(?:href|src|alt|colspan|rowspan|scope|lang|title)$/;

/** Turns tables that only arrange a page, as those of e-mails do, into plain blocks; cleans those that are tables. */
export function unwrapTables(document: Document): void {
  // From the inside out: a table is judged by what is left in it.
  for (const table of [...document.querySelectorAll("table")].reverse()) {
    if (isLayout(table)) unwrap(document, table);
    else for (const element of [table, ...table.querySelectorAll("*")]) clean(element);
  }
}

function isLayout(table: Element): boolean {
  if (/^(?:presentation|none)$/.test(table.getAttribute("role") ?? "")) return true;
  if (ownIn(table, "th, caption").length > 0) return false;
  const isColumn = ownIn(table, "tr").every((row) => row.children.length < 2);
  return isColumn || ownIn(table, "td").some(isLarge);
}

const isLarge = (cell: Element): boolean =>
  cell.querySelector(blocks) !== null || (cell.textContent ?? "").trim().length > longest;

/** Elements of a table that are of no other table within it. */
const ownIn = (table: Element, selector: string): Element[] =>
  [...table.querySelectorAll(selector)].filter((element) => element.closest("table") === table);

function unwrap(document: Document, table: Element): void {
  const box = document.createElement("div");
  for (const cell of ownIn(table, "td, th, caption")) {
    const part = document.createElement("div");
    part.innerHTML = cell.innerHTML;
    box.append(part);
  }
  table.replaceWith(box);
}

function clean(element: Element): void {
  for (const { name } of [...element.attributes])
    if (!kept.test(name)) element.removeAttribute(name);
}
