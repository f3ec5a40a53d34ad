const bullet = /^\s*(?:[•●▪◦‣∙·*–-]|o\t|\d{1,3}[.)])(?:\s|$)/;
const rule = /^\s*(?:[-_=*~—–]\s*){3,}$/;

/**
 * Joins lines that were broken to fit a width, as e-mail is.
 *
 * A break was made for the width where the next word would not have fitted. Text with lines of more than
 * 100 letters has paragraphs for lines, and so has Chinese, which is not broken.
 */
export function unwrap(lines: readonly string[]): string[] {
  const width = widthOf(lines);
  const joined: string[] = [];
  let before = "";
  for (const line of lines) {
    const isMore =
      width !== undefined && (isContinued(before, line, width) || isHanging(joined.at(-1), line));
    if (line.trim() !== "" && (isMore || isLoneBullet(joined.at(-1)))) {
      joined[joined.length - 1] += ` ${line.trim()}`;
    } else joined.push(line);
    before = line;
  }
  return joined;
}

/**
 * The width to which a text was broken, if it was: most of its lines that another follows end there, or
 * several go on in the middle of a sentence. A single longer line, such as a title, is no measure.
 */
function widthOf(lines: readonly string[]): number | undefined {
  const text = lines.join("");
  if ((text.match(/\p{Script=Han}/gu)?.length ?? 0) * 4 > text.length) return undefined;
  const lengths = lines
    .filter((line) => line.trim() !== "" && !/https?:/.test(line) && !rule.test(line))
    .map(({ length }) => length)
    .sort((a, b) => b - a);
  const width = lengths[Math.floor(lengths.length / 10)] ?? 0;
  if (width < 45 || (lengths[1] ?? 0) > 100) return undefined;
  const followed = lines.filter(
    (line, i) => line.trim() !== "" && (lines[i + 1] ?? "").trim() !== "",
  );
  const broken = lines.filter((line, i) => isContinued(line, lines[i + 1] ?? "", width));
  const inSentence = lines.filter(
    (line, i) =>
      isContinued(line, lines[i + 1] ?? "", width) && isMidSentence(line, lines[i + 1] ?? ""),
  );
  const isBroken = broken.length >= followed.length * 0.4 || inSentence.length >= 2;
  return broken.length >= 2 && isBroken ? width : undefined;
}

const isMidSentence = (before: string, line: string): boolean =>
  !/[.!?:]$/.test(before) && /^\p{Ll}/u.test(line.trim());

/** The second line of an item is set in as far as its text. */
const isHanging = (before: string | undefined, line: string): boolean =>
  before !== undefined && bullet.test(before) && /^ {2,}\S/.test(line) && !bullet.test(line);

function isContinued(before: string, line: string, width: number): boolean {
  if (before.trim() === "" || line.trim() === "" || rule.test(before)) return false;
  if (bullet.test(line) || /^https?:/.test(line)) return false;
  const [word = ""] = line.trim().split(/\s/);
  return before.length + 1 + word.length > width;
}

const isLoneBullet = (line: string | undefined): boolean => /^\s*[•●▪◦‣∙]\s*$/.test(line ?? "");
