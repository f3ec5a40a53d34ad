/** Orders records as the index of a book in this language (BCP 47) does; those of one name by their slugs. */
export function byName(
  language: string,
): (a: { name: string; slug: string }, b: { name: string; slug: string }) => number {
  const { compare } = new Intl.Collator(language);
  return (a, b) => compare(a.name, b.name) || (a.slug < b.slug ? -1 : 1);
}
