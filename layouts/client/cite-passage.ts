import { button, element } from "./element.ts";

const cite = document.querySelector<HTMLElement>("#cite");
if (cite) {
  if (navigator.clipboard) addCopiers(cite);
  addEventListener("hashchange", () => citeAddressed(cite));
  citeAddressed(cite);
}

/** The link to the citations names no passage: they stay those of the one that was read last. */
function citeAddressed(cite: HTMLElement): void {
  if (location.hash !== "#cite") citePassage(cite, addressed());
}

/** Makes the citations those of a passage; of the whole issue, if it is none that has a number. */
function citePassage(cite: HTMLElement, passage: Element | null): void {
  const { paragraph = "", whole = "" } = cite.dataset;
  // The pin in the margin shows the number of its passage (src/markdown/pin-passages.ts).
  const number = Number(passage?.querySelector<HTMLElement>(".pin")?.dataset.sign) || 0;
  const anchor = passage && number > 0 ? `#${encodeURIComponent(passage.id)}` : "";
  const withNumber = (text = ""): string => (anchor ? text.replace("{}", String(number)) : "");
  for (const place of cite.querySelectorAll<HTMLElement>("[data-pinpoint]")) {
    place.textContent = withNumber(place.dataset.pinpoint);
  }
  for (const place of cite.querySelectorAll("[data-anchor]")) place.textContent = anchor;
  const back = button(whole, { class: "text-button" }, () => {
    citePassage(cite, null);
    cite.querySelector("h2")?.focus();
  });
  cite.querySelector(".cite-scope")?.replaceChildren(withNumber(paragraph), anchor ? back : "");
}

function addressed(): Element | null {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1)));
  } catch {
    return null;
  }
}

function addCopiers(cite: HTMLElement): void {
  const { copy = "", copied = "" } = cite.dataset;
  for (const citation of cite.querySelectorAll<HTMLElement>("dt + dd")) {
    const say = (word: string): void => {
      copier.textContent = word;
      copier.ariaLabel = `${word}: ${citation.previousElementSibling?.textContent}`;
    };
    const copier = button(copy, { class: "text-button" }, async () => {
      if (await copyCitation(citation)) say(copied);
    });
    copier.addEventListener("blur", () => say(copy));
    say(copy);
    // In a list of terms nothing may stand but terms and what they mean.
    citation.after(element("dd", {}, copier));
  }
}

/** Copies with italics and small capitals, as word processors take them; selects the text where that fails. */
async function copyCitation(citation: HTMLElement): Promise<boolean> {
  const forms = {
    "text/plain": citation.innerText,
    // The one class in a citation is `small-caps`.
    "text/html": citation.innerHTML.replace('class="', 'style="font-variant:'),
  };
  try {
    const blobs = Object.entries(forms).map(([type, text]) => [type, new Blob([text], { type })]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    getSelection()?.selectAllChildren(citation);
    return false;
  }
}
