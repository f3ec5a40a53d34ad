import { feedsOf } from "../../src/outputs/feeds/feeds-of.ts";
import { FeedIndex } from "../parts/feed-index.tsx";
import { Html } from "../parts/html.tsx";
import { pageAt } from "../parts/page-family.ts";
import { PageHead } from "../parts/page-head.tsx";
import { Shell } from "../parts/shell.tsx";
import { type PageData, siteContext } from "../parts/site-context.ts";
import { SubscribeForm } from "../parts/subscribe-form.tsx";

export const data = pageAt("/subscribe/");

/** How new issues are followed: by the newsletter, where there is one, and by feed. */
export default function Subscribe(page: PageData) {
  const { archive, site, words } = siteContext(page);
  const written = archive.pages.find(({ slug }) => slug === "subscribe");
  const title = written?.title ?? words.subscribe;
  const ways = site.subscribe ? words.followByMail : words.followByFeed;
  const dek = written?.dek ?? ways;
  return (
    <Shell data={page} path="/subscribe/" title={title} description={dek} kind="content-page">
      <PageHead title={title} dek={<p>{dek}</p>} />
      <SubscribeForm />
      {written ? <Html class="text" html={written.text.html} /> : <p>{words.feedsHelp}</p>}
      <FeedIndex feeds={feedsOf(archive)} />
    </Shell>
  );
}
