import { rewriteTags } from "../markdown/raw-html.ts";

/** HTML whose links and pictures have whole addresses, for readers who are not on the page at `url`. */
export function absoluteHtml(html: string, url: string): string {
  return rewriteTags(html, ({ attributes }) => {
    const addresses = ["href", "src"].flatMap((name) => {
      const address = attributes[name];
      return address !== undefined && URL.canParse(address, url)
        ? [[name, new URL(address, url).href]]
        : [];
    });
    return addresses.length > 0 ? { ...attributes, ...Object.fromEntries(addresses) } : undefined;
  });
}
