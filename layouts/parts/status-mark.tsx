import type { Issue } from "../../src/archive/archive.ts";
import { fill } from "../words/words.ts";
import { useSite } from "./site-context.ts";

/** In a preview: says that readers cannot see this issue yet. */
export function StatusMark({ issue }: { issue: Issue }) {
  const { words, formatDay } = useSite();
  if (issue.status === "published") return null;
  const label =
    issue.status === "draft" ? words.draft : fill(words.scheduled, formatDay(issue.date.day));
  return <strong class="status">{label}</strong>;
}
