import type { Site } from "../../content/records.ts";
import { oldPath } from "../../content/schema/fields.ts";
import type { Draft } from "../draft.ts";

/** What stood on the site itself leads to where it stands now; it has no original elsewhere. */
export function takeOwnAddress(draft: Draft, { url }: Site): void {
  if (draft.url === undefined) return;
  const { host, pathname } = new URL(draft.url);
  if (host !== new URL(url).host) return;
  if (pathname !== "/" && oldPath.safeParse(pathname).success) draft.oldPaths.push(pathname);
  draft.url = undefined;
}
