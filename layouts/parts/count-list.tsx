import { stepOfUse } from "../../src/archive/step-of-use.ts";
import { InLanguages } from "./in-languages.tsx";
import { IssueCount } from "./issue-count.tsx";
import { useSite } from "./site-context.ts";

interface CountListProps {
  /** What is listed, each with the number of its issues. */
  items: readonly { path: string; name: string; count?: number }[];
}

/** Names with a number at the end of the line, parted by rules; where they form an index, as large as they are used. */
export function CountList({ items }: CountListProps) {
  const { archive, href } = useSite();
  return (
    <ul class="count-list">
      {items.map(({ path, name, count }) => (
        <li key={path} class={classOf(count, archive.issues.length)}>
          <a href={href(path)}>
            <InLanguages text={name} />
          </a>
          {count !== undefined && <IssueCount count={count} />}
        </li>
      ))}
    </ul>
  );
}

const classOf = (count: number | undefined, issues: number): string | undefined =>
  count === undefined ? undefined : `use-${stepOfUse(count, issues)}`;
