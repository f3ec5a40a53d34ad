import { fill } from "../words/words.ts";
import { Formats } from "./formats.tsx";
import { useSite } from "./site-context.ts";

interface FollowProps {
  /** A topic or an author. */
  of: { path: string; issues: readonly unknown[] };
}

/** The feed of a topic or an author; nothing where there is no issue, and so no feed. */
export function Follow({ of: { path, issues } }: FollowProps) {
  const { words } = useSite();
  if (issues.length === 0) return null;
  return (
    <p class="follow">
      {fill(words.follow, "")}
      <Formats path={path} />
    </p>
  );
}
