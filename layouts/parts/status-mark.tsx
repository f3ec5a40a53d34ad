import type { Issue } from "../../src/archive/archive.ts";
import { fill } from "../words/words.ts";
import { useSite } from "./site-context.ts";

/** In a preview: says that readers will not see this page. */
export function DraftMark() {
  const { words } = useSite();
  return <strong class="status">{words.draft}</strong>;
}

/** In a preview: says that readers cannot see this issue yet. */
export function StatusMark({ issue }: { issue: Issue }) {
  const { words, formatDay } = useSite();
  if (issue.status === "published") return null;
  if (issue.status === "draft") return <DraftMark />;
  return <strong class="status">{fill(words.scheduled, formatDay(issue.date.day))}</strong>;
}
