/** The name of the highlight in the style sheet. */
const name = "found";

/**
 * Marks the words that a search has found, which the address names (`?mark=denial+order`). The page
 * stays as it is: a browser without the CSS Custom Highlight API shows the passage alone.
 */
export function markWords(text: Element | null): void {
  const named = new URLSearchParams(location.search).getAll("mark");
  const wanted = named.map(lower).filter((words) => words !== "");
  if (text === null || wanted.length === 0 || !("highlights" in CSS)) return;
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  const ranges: Range[] = [];
  while (walker.nextNode()) {
    for (const words of wanted) ranges.push(...rangesIn(walker.currentNode, words));
  }
  CSS.highlights.set(name, new Highlight(...ranges));
}

/** Lower case, letter for letter, so that places stay what they were. */
const lower = (text: string): string =>
  text.replace(/\p{L}/gu, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  });

function rangesIn(node: Node, words: string): Range[] {
  const text = lower(node.textContent ?? "");
  const ranges: Range[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length)) {
    const range = new Range();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    ranges.push(range);
  }
  return ranges;
}
