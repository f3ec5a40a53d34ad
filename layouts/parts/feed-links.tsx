import { feedFormats } from "../../src/outputs/feeds/feed-formats.ts";
import { useSite } from "./site-context.ts";

interface FeedLinksProps {
  /** A topic or an author; without one, the archive. */
  of?: { path: string; name: string; issues: readonly unknown[] };
}

/** For the head of a page: where feed readers find a feed, in every format; nothing where there is none. */
export function FeedLinks({ of }: FeedLinksProps) {
  const { site, href } = useSite();
  if (of?.issues.length === 0) return null;
  const title = of === undefined ? site.title : `${of.name} · ${site.title}`;
  return (
    <>
      {feedFormats.map(({ name, file, mediaType }) => (
        <link
          key={file}
          rel="alternate"
          type={mediaType}
          title={`${title} (${name})`}
          href={href((of?.path ?? "/") + file)}
        />
      ))}
    </>
  );
}
