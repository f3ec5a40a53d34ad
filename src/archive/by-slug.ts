/** Records by their slugs. */
export function bySlug<R extends { slug: string }>(records: R[]): Map<string, R> {
  return new Map(records.map((record) => [record.slug, record]));
}

/** The records of some slugs, in their order; a slug without a record is left out. */
export function pick<R>(records: Map<string, R>, slugs: string[]): R[] {
  return slugs.map((slug) => records.get(slug)).filter((record) => record !== undefined);
}
