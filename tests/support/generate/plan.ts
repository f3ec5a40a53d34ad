import type { Prose } from "./prose.ts";
import { Random } from "./random.ts";

export interface PlannedIssue {
  slug: string;
  year: number;
  /** `YYYY-MM-DD`. */
  day: string;
  title: string;
}

/** What every writer of records knows: who and what there is in the archive. */
export interface Plan {
  seed: number;
  prose: Prose;
  language: "en" | "zh-CN";
  words: number;
  /** Oldest first. */
  issues: PlannedIssue[];
  authors: string[];
  topics: string[];
}

const years = { first: 2000, last: 2024 };

/** Issues spread evenly over the years, later years a little fuller than earlier ones. */
export function planIssues(count: number, seed: number, prose: Prose): PlannedIssue[] {
  const taken = new Set<string>();
  return Array.from({ length: count }, (_, i): PlannedIssue => {
    const random = Random.for(seed, "issue-plan", i);
    const span = years.last - years.first + 1;
    const year = years.first + Math.min(span - 1, Math.floor(((i + 0.5) / count) ** 0.8 * span));
    const day = `${year}-${twoDigits(random.int(1, 12))}-${twoDigits(random.int(1, 28))}`;
    const stem = random.chance(0.1) ? "" : prose.slugWords(random);
    return { slug: free(stem || `issue-${i + 1}`, taken), year, day, title: prose.title(random) };
  });
}

/** The name, with a number after it where it is taken; the name is then taken. */
export function free(name: string, taken: Set<string>): string {
  let found = name;
  for (let n = 2; taken.has(found); n++) found = `${name}-${n}`;
  taken.add(found);
  return found;
}

export const twoDigits = (number: number): string => String(number).padStart(2, "0");
