import type { TopicYear } from "../../src/archive/archive.ts";
import { useSite } from "./site-context.ts";

/** The ways to the other pages of a long dossier; nothing for one that fits a page. */
export function DossierYears({
  years,
  current,
}: {
  years: readonly TopicYear[];
  current?: number;
}) {
  const { words, href, formatNumber, countPassages } = useSite();
  if (years.length === 0) return null;
  return (
    <nav class="dossier-years" aria-label={words.passagesByYear}>
      <p class="label">{words.passagesByYear}</p>
      <ul>
        {years.map(({ year, path, coverage }) => {
          const passages = coverage.reduce((sum, covered) => sum + covered.passages.length, 0);
          return (
            <li key={year}>
              <a href={href(path)} aria-current={year === current ? "page" : undefined}>
                {year}
              </a>
              <span class="count">
                <span aria-hidden="true">{formatNumber(passages)}</span>
                <span class="unseen">{countPassages(passages)}</span>
              </span>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
