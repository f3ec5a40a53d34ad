import { useSite } from "./site-context.ts";

interface MastheadProps {
  path?: string;
  /** The lasting address of the page, which is printed. */
  address?: string;
}

/** Title, tagline, navigation and search: the head of every page. */
export function Masthead({ path, address }: MastheadProps) {
  const { site, href, words } = useSite();
  const nav = site.nav ?? [
    { label: words.issues, path: "/issues/" },
    { label: words.topics, path: "/topics/" },
    { label: words.authors, path: "/authors/" },
  ];
  return (
    <header class="masthead" data-address={address}>
      <p class="masthead-title">
        <a href={href("/")} aria-current={path === "/" ? "page" : undefined}>
          {site.title}
        </a>
        {site.tagline && <span class="tagline">{site.tagline}</span>}
      </p>
      <nav aria-label={words.navigation}>
        <ul>
          {nav.map((item) => (
            <li key={item.path}>
              <a href={href(item.path)} aria-current={path === item.path ? "page" : undefined}>
                {item.label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {path !== "/search/" && (
        <search>
          <form action={href("/search/")} method="get">
            <input
              type="search"
              name="q"
              aria-label={words.searchTheArchive}
              placeholder={words.searchTheArchive}
              required
            />
            <span class="search-key" aria-hidden="true" hidden>
              /
            </span>
            <button type="submit" class="unseen">
              {words.search}
            </button>
          </form>
        </search>
      )}
    </header>
  );
}
