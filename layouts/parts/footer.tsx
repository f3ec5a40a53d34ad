import { fill } from "../words/words.ts";
import { useSite } from "./site-context.ts";

/** Who publishes the archive, its other pages and its licence. */
export function Footer() {
  const { site, archive, href, words } = useSite();
  const publisher = [site.publisher, site.partner].filter(Boolean).join(" · ");
  return (
    <footer class="footer">
      <ul>
        {archive.pages.map(({ path, title }) => (
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
      <p>
        {publisher && <span>{publisher}</span>}
        {site.issn && <span>ISSN {site.issn}</span>}
        {site.license && (
          <span>
            {fill(words.text, "")}
            {site.license.url ? (
              <a href={site.license.url} rel="license">
                {site.license.name}
              </a>
            ) : (
              site.license.name
            )}
          </span>
        )}
      </p>
    </footer>
  );
}
