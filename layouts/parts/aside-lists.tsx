import type { Counted } from "../../src/archive/count-each.ts";
import { CountList } from "./count-list.tsx";

type Items = Parameters<typeof CountList>[0]["items"];

/** Lists in the margin of a page, each under its label; those without an item are left out. */
export function AsideLists({ lists }: { lists: readonly { label: string; items: Items }[] }) {
  const filled = lists.filter(({ items }) => items.length > 0);
  if (filled.length === 0) return null;
  return (
    <div class="aside">
      {filled.map(({ label, items }) => (
        <section key={label}>
          <h2 class="label">{label}</h2>
          <CountList items={items} />
        </section>
      ))}
    </div>
  );
}

/** A counted record as an item of such a list. */
export const toItem = ({
  record,
  count,
}: Counted<{ name: string; path: string }>): Items[number] => ({
  name: record.name,
  path: record.path,
  count,
});
