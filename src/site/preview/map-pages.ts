import type { VNode } from "preact";
import type { List } from "../../../layouts/parts/page-family.ts";
import type { PageData } from "../../../layouts/parts/site-context.ts";
import type { PageModule } from "../page-module.ts";

/** The pages of a site by the file in which each would stand; a page is made when it is asked for. */
export function mapPages(
  families: readonly PageModule[],
  data: PageData,
): Map<string, () => VNode> {
  return new Map(families.flatMap((family) => pagesOf(family, data)));
}

/** As Eleventy reads the instructions of a family. */
function pagesOf(
  { data: { pagination, permalink }, default: page }: PageModule,
  data: PageData,
): [file: string, make: () => VNode][] {
  const fileOf = (given: object): string =>
    typeof permalink === "string" ? permalink : permalink({ ...given });
  if (pagination === undefined) return [[fileOf(data), () => page(data)]];
  const { data: list, alias, before } = pagination;
  const all = data.archive[list.replace("archive.", "") as List] as never[];
  return (before?.(all) ?? all).map((member) => {
    const given = { ...data, [alias]: member };
    return [fileOf(given), () => page(given)];
  });
}
