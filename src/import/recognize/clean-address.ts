/** Parameters of addresses that say who sent a reader, not where the page is. */
const tracking =
  /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|mkt_tok|_hs(?:enc|mi)|r|s|publication_id|post_id|isFreemail|token)$/;
/** Those that other sites use for something else too; Substack's own links carry them. */
const onlyWithOthers = /^(?:r|s|token|post_id|publication_id|isFreemail)$/;

/** An address without the parameters that track readers; anything that is no address stays as it is. */
export function cleanAddress(address: string): string {
  if (!/^https?:\/\/\S+\?/.test(address) || !URL.canParse(address)) return address;
  const [before = "", query = "", fragment = ""] = address.split(/\?|(?=#)/);
  const pairs = query.split("&");
  const isTracked = pairs.some((pair) => isTracking(pair) && !onlyWithOthers.test(nameOf(pair)));
  const kept = pairs.filter((pair) => !isTracked || !isTracking(pair));
  return before + (kept.length === 0 ? "" : `?${kept.join("&")}`) + fragment;
}

const nameOf = (pair: string): string => pair.split("=")[0] ?? "";
const isTracking = (pair: string): boolean => tracking.test(nameOf(pair));

const inText = /https?:\/\/[^\s<>()"'\]]+[^\s<>()"'\].,;:!?，。；]/g;

/** See `cleanAddress`, for every address in a text. */
export const cleanAddresses = (text: string): string => text.replace(inText, cleanAddress);

/** Where the addresses in a text stand. */
export const addressesIn = (text: string): RegExpMatchArray[] => [...text.matchAll(inText)];

/** Whether a picture is too small to be seen: it only tells its server who reads. */
export function isTrackingPixel(width: string | null, height: string | null): boolean {
  return [width, height].some((size) => /^[01](?:px)?$/.test(size ?? ""));
}
