import { markLanguages } from "../../src/markdown/mark-languages.ts";
import { useSite } from "./site-context.ts";

interface HtmlProps {
  /** HTML that `src/markdown` has made safe. */
  html: string;
  class?: string;
  /** The language of the text, if it is not the site's. */
  lang?: string;
}

/** A piece of rendered Markdown; what is written in another script says its language. */
export function Html({ html, ...attributes }: HtmlProps) {
  const { site } = useSite();
  const marked = markLanguages(html, attributes.lang ?? site.language);
  return <div {...attributes} dangerouslySetInnerHTML={{ __html: marked }} />;
}
