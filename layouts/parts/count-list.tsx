import { IssueCount } from "./issue-count.tsx";
import { useSite } from "./site-context.ts";

interface CountListProps {
  /** What is listed, each with the number of its issues. */
  items: readonly { path: string; name: string; count?: number }[];
}

/** Names with a number at the end of the line, parted by rules. */
export function CountList({ items }: CountListProps) {
  const { href } = useSite();
  return (
    <ul class="count-list">
      {items.map(({ path, name, count }) => (
        <li key={path}>
          <a href={href(path)}>{name}</a>
          {count !== undefined && <IssueCount count={count} />}
        </li>
      ))}
    </ul>
  );
}
