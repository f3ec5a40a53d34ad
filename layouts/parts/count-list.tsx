import { InLanguages } from "./in-languages.tsx";
import { useSite } from "./site-context.ts";

interface CountListProps {
  /** What is listed, each with the number of its issues. */
  items: readonly { path: string; name: string; count?: number }[];
}

/** Names with a number at the end of the line, parted by rules. */
export function CountList({ items }: CountListProps) {
  const { href, countIssues, formatNumber } = useSite();
  return (
    <ul class="count-list">
      {items.map(({ path, name, count }) => (
        <li key={path}>
          <a href={href(path)}>
            <InLanguages text={name} />
          </a>
          {count !== undefined && (
            <span class="count">
              <span aria-hidden="true">{formatNumber(count)}</span>
              <span class="unseen">{countIssues(count)}</span>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
