/** Parts a paragraph in which several authors are described: `Ada Archer is …. Ben Bowman is ….` */
export function splitBios(text: string, names: readonly string[]): Map<string, string> {
  const plain = text.replace(
    /^[（(]\s*(?:作者|本文作者)?\s*(?:简介)?\s*[:：]?\s*(.+?)[)）]$/s,
    "$1",
  );
  const starts = names
    .map((name) => ({ name, at: startOf(plain, name) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  if (starts[0]?.at !== 0) return new Map();
  return new Map(
    starts.map(({ name, at }, i) => [
      name,
      plain.slice(at, starts[i + 1]?.at).replace(/[，,；;\s]+$/, ""),
    ]),
  );
}

/** Where a sentence begins with a name, or in Chinese a clause. */
function startOf(text: string, name: string): number {
  if (text.startsWith(name)) return 0;
  for (const end of [". ", ".\n", "。", "；", "，", "; "]) {
    const at = text.indexOf(end + name);
    if (at >= 0 && !/^ (?:and|&) /.test(text.slice(at + end.length + name.length)))
      return at + end.length;
  }
  return -1;
}
