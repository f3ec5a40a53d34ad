import { Fragment } from "preact";
import { feedFormats } from "../../src/outputs/feeds/feed-formats.ts";
import { useSite } from "./site-context.ts";

/** `Atom · RSS · JSON`, each a link to the feed of a page. */
export function Formats({ path }: { path: string }) {
  const { href } = useSite();
  return (
    <span class="formats">
      {feedFormats.map(({ name, file, mediaType }, i) => (
        <Fragment key={file}>
          {i > 0 && " · "}
          <a href={href(path + file)} type={mediaType}>
            {name}
          </a>
        </Fragment>
      ))}
    </span>
  );
}
