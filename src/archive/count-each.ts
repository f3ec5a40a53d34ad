/** A record and how often it appeared. */
export interface Counted<R> {
  record: R;
  count: number;
}

/** How often each record appears in a list, most often first; those as often in the order given by `order`. */
export function countEach<R extends { slug: string }>(
  records: readonly R[],
  order: (a: R, b: R) => number,
): Counted<R>[] {
  const counts = new Map<string, Counted<R>>();
  for (const record of records) {
    const known = counts.get(record.slug);
    if (known) known.count++;
    else counts.set(record.slug, { record, count: 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || order(a.record, b.record));
}
