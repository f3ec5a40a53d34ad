interface HtmlProps {
  /** HTML that `src/markdown` has made safe. */
  html: string;
  class?: string;
  lang?: string;
}

/** A piece of rendered Markdown. */
export function Html({ html, ...attributes }: HtmlProps) {
  return <div {...attributes} dangerouslySetInnerHTML={{ __html: html }} />;
}
