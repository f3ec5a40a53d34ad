const cooperation = "in (?:cooperation|partnership|collaboration) with";
const isOpen = new RegExp(`^(?:published by|(?:published by .+ )?${cooperation})$`, "i");
const isPublisher = /^published by .{2,80}$/i;
const isPartner = new RegExp(`^${cooperation}`, "i");

const isTopicsLabel = /^(?:filed under|categories|topics|tags|posted in)\s*:?$/i;
const isTopics = /^(?:filed under|categories|topics|tags|posted in): /i;

/**
 * Joins a label with what it stands for: a page that shows its publisher's and partner's names as pictures
 * is copied as three lines, and a list of topics as a line each. Empty lines are left out.
 */
export function joinLabels(lines: readonly string[]): string[] {
  const joined: string[] = [];
  const full = lines.map((each) => each.trim()).filter((each) => each !== "");
  for (const [i, line] of full.entries()) {
    const before = joined.at(-1) ?? "";
    const belongs = isOpen.test(before) || (isPublisher.test(before) && isPartner.test(line));
    if (isTopicsLabel.test(before))
      joined[joined.length - 1] = `${before.replace(/\s*:$/, "")}: ${line};`;
    else if (isTopics.test(before) && before.endsWith(";") && isTopic(line, full[i + 1] ?? ""))
      joined[joined.length - 1] += ` ${line};`;
    else if (belongs) joined[joined.length - 1] = `${before} ${line}`;
    else joined.push(line);
  }
  return joined;
}

/** A line that the next one begins with is the name of an author above the bio. */
const isTopic = (line: string, next: string): boolean =>
  line.length < 60 && !/[.!?:…]$/.test(line) && !next.startsWith(`${line} `);
