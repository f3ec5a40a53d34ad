import { parseHTML } from "linkedom";
import { type Draft, fill } from "../draft.ts";
import { cleanAddress } from "../recognize/clean-address.ts";

const words = /\b(?:view|read|open|see)\b.{0,30}\b(?:browser|online|web)\b|浏览器|网页版/i;
/** Hosts and paths that note who reads before they lead on. */
const counted =
  /^https?:\/\/(?:(?:click|track|links?|email|url\d*)\.|[^/]+\/(?:track\/|ls\/click|redirect|app-link))/i;

/** Takes the address of an e-mail's page on the web: where `View in browser` leads, if that is the page itself. */
export function takeOriginalAddress(draft: Draft, html: string): void {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const link = [...document.querySelectorAll("a[href]")].find(({ textContent }) =>
    words.test(textContent ?? ""),
  );
  const address = cleanAddress(link?.getAttribute("href") ?? "");
  if (/^https?:/.test(address) && URL.canParse(address) && !counted.test(address))
    fill(draft, "url", address);
}
