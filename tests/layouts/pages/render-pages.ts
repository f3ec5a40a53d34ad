import assert from "node:assert/strict";
import type { TestContext } from "node:test";
import { parseHTML } from "linkedom";
import type { VNode } from "preact";
import { renderPage } from "../../../layouts/parts/render-page.ts";
import type { PageData } from "../../../layouts/parts/site-context.ts";
import type { Archive } from "../../../src/archive/archive.ts";
import { makeArchive } from "../../archive/make-archive.ts";

const assets = {
  styles: "/site.css",
  page: "/page.js",
  search: "/search.js",
  dossier: "/dossier.js",
  issue: "/issue.js",
};

/** The archive of a mini content folder, and how one of its pages is rendered, without Eleventy. */
export function pagesOf(
  t: Pick<TestContext, "after">,
  files: Record<string, string | null>,
): { archive: Archive; render: (page: (data: PageData) => VNode) => Document } {
  const { archive } = makeArchive(t, files);
  const data = { archive, assets };
  return { archive, render: (page) => parseHTML(renderPage(page(data))).document };
}

/** The record with a slug, which must be there. */
export function recordOf<R extends { slug: string }>(records: readonly R[], slug: string): R {
  const record = records.find((candidate) => candidate.slug === slug);
  if (record === undefined) assert.fail(`there is no ${slug}`);
  return record;
}
