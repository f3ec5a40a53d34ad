/** Groups in the order in which their keys first appear; a value can stand in several. */
export function groupBy<V, K>(values: V[], keysOf: (value: V) => K[]): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const value of values) {
    for (const key of keysOf(value)) {
      const group = groups.get(key);
      if (group) group.push(value);
      else groups.set(key, [value]);
    }
  }
  return groups;
}
