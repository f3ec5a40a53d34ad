import { pagePath } from "../../src/content/paths.ts";
import { useSite } from "./site-context.ts";
import { Terms } from "./terms.tsx";

/** Who publishes the archive, its other pages and its licence. */
export function Footer() {
  const { site, href, words } = useSite();
  const publisher = [site.publisher, site.partner].filter(Boolean).join(" · ");
  return (
    <footer class="footer">
      <ul>
        {useOtherPages().map(({ path, title }) => (
          <li key={path}>
            <a href={href(path)}>{title}</a>
          </li>
        ))}
        <li>
          <a href={href("/sources/")}>{words.sources}</a>
        </li>
        <li>
          <a href={href("/feed.xml")}>{words.feed}</a>
        </li>
      </ul>
      {(publisher || site.license || site.issn) && (
        <p>
          {publisher && <span>{publisher}</span>}
          <Terms />
        </p>
      )}
    </footer>
  );
}

/** What the editors wrote, and what the site has to say where they have not. */
function useOtherPages(): { path: string; title: string }[] {
  const { archive, words } = useSite();
  const own = [
    { path: pagePath("subscribe"), title: words.subscribe },
    ...(archive.corrections.length > 0
      ? [{ path: pagePath("corrections"), title: words.corrections }]
      : []),
  ];
  const written = new Set(archive.pages.map(({ path }) => path));
  return [...archive.pages, ...own.filter(({ path }) => !written.has(path))];
}
