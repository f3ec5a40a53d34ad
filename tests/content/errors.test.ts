import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { loadArchive } from "../../src/archive/load-archive.ts";
import { formatProblem } from "../../src/content/problem.ts";
import { problemLines } from "../archive/make-archive.ts";
import { issueFile, writeArchive } from "../support/write-archive.ts";

type Files = Record<string, string | null>;
type Case = [sees: string, files: Files, lines: string[]];

const issue = (text: string): Files => ({ "issues/a.md": text });
const withKeys = (...lines: string[]): Files => issue(issueFile({ keys: `${lines.join("\n")}\n` }));
const author = (...lines: string[]): Files => ({
  "authors/b.md": ["---", ...lines, "---", ""].join("\n"),
});
const topic = (slug: string, ...lines: string[]): Files => ({
  [`topics/${slug}.md`]: ["---", "name: A topic", ...lines, "---", ""].join("\n"),
});
const site = (...lines: string[]): Files => ({
  "site.yaml": ["title: x", "url: https://mini.example/", ...lines, ""].join("\n"),
});
const links = (...lines: string[]): Files => ({
  "links.yaml": [...lines, ""].join("\n"),
  "issues/a.md": issueFile({}, "[x](https://www.bis.gov/)\n"),
});
const page = "---\ntitle: A page\n---\n";

const issueKeys =
  "title, date, authors, tags, dek, number, volume, source, updated, corrections, draft, aliases, bios, lang, image";
const aDay = "must be a day of the calendar, written `YYYY-MM-DD`, such as `2018-05-02`";
const aMoment =
  "must be a day of the calendar as `2018-05-02`, or with its time as `2018-05-02T14:16`";
const anOldPath =
  "must be a path on this site that begins with `/`, without `?`, `#` and `*` (a static host cannot tell those apart)";
const aSlug = "must be a slug: lower-case letters and digits, joined by single hyphens";
const anAddress = "must be a whole address that begins with `https://` or `http://`";
const yamlRemedy = "check the indentation, and put text with `: ` or ` #` in quotation marks";
const topicKinds = "subject, organization, person, place, law, event";

const rooms: Record<string, Case[]> = {
  "keys that are missing": [
    [
      "an issue without any key",
      issue("---\ndek: x\n---\n"),
      [
        "content/issues/a.md:2:1 error: `title` is missing: write for example `title: ZTE Fights Export Ban and Xi Outlines Cyber Goals`",
        "content/issues/a.md:2:1 error: `date` is missing: write for example `date: 2018-05-02`",
        "content/issues/a.md:2:1 error: `authors` is missing: write for example `authors: [wenqing-zhao, david-stanton]`",
      ],
    ],
    [
      "a key left empty is missing",
      issue(issueFile({ title: "" })),
      [
        "content/issues/a.md:2:8 error: `title` is missing: write for example `title: ZTE Fights Export Ban and Xi Outlines Cyber Goals`",
      ],
    ],
    [
      "an author without a name",
      author("affiliation: x"),
      ["content/authors/b.md:2:1 error: `name` is missing: write for example `name: Wenqing Zhao`"],
    ],
    [
      "a topic without a name",
      { "topics/b.md": "---\nkind: law\n---\n" },
      [
        "content/topics/b.md:2:1 error: `name` is missing: write for example `name: Export controls`",
      ],
    ],
    [
      "a page without a title",
      { "pages/b.md": "---\ndek: x\n---\n" },
      ["content/pages/b.md:2:1 error: `title` is missing: write for example `title: About`"],
    ],
    [
      "a site without title and address",
      { "site.yaml": "tagline: x\n" },
      [
        "content/site.yaml:1:1 error: `title` is missing: write for example `title: SinoTech Archive`",
        "content/site.yaml:1:1 error: `url` is missing: write for example `url: https://example.org/archive/`",
      ],
    ],
    [
      "no site at all",
      { "site.yaml": null },
      [
        "content/site.yaml:1:1 error: the content folder needs a file `site.yaml` with at least `title: …` and `url: https://…/`",
      ],
    ],
    [
      "keys of a source, a correction, a picture",
      withKeys("source: {title: x}", "corrections: [{date: 2018-05-03}]", "image: {src: x.jpg}"),
      [
        "content/issues/a.md:5:9 error: `source.publisher` is missing: write for example `publisher: The Lawfare Institute`",
        "content/issues/a.md:6:15 error: `corrections[0].note` is missing: write for example `note: The date of the order was given wrongly.`",
        "content/issues/a.md:7:8 error: `image.alt` is missing: write for example `alt: Delegates at a long table`",
      ],
    ],
    [
      "keys of a bio",
      author("name: x", "bios: [{from: 2018-01-01}, {text: y}]"),
      [
        "content/authors/b.md:3:8 error: `bios[0].text` is missing: write for example `text: Wenqing Zhao is a student.`",
        "content/authors/b.md:3:28 error: `bios[1].from` is missing: write for example `from: 2018-05-02`",
      ],
    ],
  ],
  "values of the wrong type": [
    [
      "a number for a title",
      issue(issueFile({ title: "2018" })),
      ['content/issues/a.md:2:8 error: `title` must be text: put it in quotation marks, `"2018"`'],
    ],
    [
      "a word for a list",
      issue(issueFile({ authors: "ada-archer" })),
      ["content/issues/a.md:4:10 error: `authors` must be a list: write `[ada-archer]`"],
    ],
    [
      "an empty list of authors",
      issue(issueFile({ authors: "[]" })),
      [
        "content/issues/a.md:4:10 error: `authors` must name at least one author: `authors: [wenqing-zhao]`",
      ],
    ],
    [
      "keys for a list",
      withKeys("tags: {zte: yes}"),
      [
        "content/issues/a.md:5:7 error: `tags` must be a list: write for example `tags: [zte, tariffs]`",
      ],
    ],
    [
      "a list for a text",
      withKeys("dek: [x]"),
      [
        "content/issues/a.md:5:6 error: `dek` must be text: write for example `dek: With trade talks about to open, a denial order threatens a telecom champion.`",
      ],
    ],
    [
      "an empty list for a text",
      withKeys("dek: []"),
      [
        "content/issues/a.md:5:6 error: `dek` must be text: write for example `dek: With trade talks about to open, a denial order threatens a telecom champion.`",
      ],
    ],
    [
      "an empty text",
      withKeys('dek: " "'),
      ["content/issues/a.md:5:6 error: `dek` must not be empty: write something or remove the key"],
    ],
    [
      "a word for yes or no",
      withKeys("draft: yes"),
      [
        "content/issues/a.md:5:8 error: `draft` must be true or false: write for example `draft: true`",
      ],
    ],
    [
      "a list for a number",
      withKeys("number: [1]"),
      ["content/issues/a.md:5:9 error: `number` must be a number or text, as printed"],
    ],
    [
      "a number below nothing",
      withKeys("volume: -1"),
      ["content/issues/a.md:5:9 error: `volume` must be a number or text, as printed"],
    ],
    [
      "a word for keys and values",
      withKeys("source: Lawfare", "image: x.jpg", "bios: [x]"),
      [
        "content/issues/a.md:5:9 error: `source` must be keys and values: write for example `source: {publisher: The Lawfare Institute}`",
        "content/issues/a.md:6:8 error: `image` must be keys and values: write for example `image: {src: delegation.jpg, alt: …}`",
        "content/issues/a.md:7:7 error: `bios` must be keys and values: write for example `bios: {wenqing-zhao: Wenqing Zhao is a student.}`",
      ],
    ],
    [
      "a number for an author",
      issue(issueFile({ authors: "[ada-archer, 5]" })),
      [
        'content/issues/a.md:4:23 error: `authors[1]` must be text: put it in quotation marks, `"5"`',
      ],
    ],
    [
      "a sentence for a whole file",
      issue("---\njust text\n---\n"),
      ["content/issues/a.md:2:1 error: the file must hold keys and values such as `title: …`"],
    ],
  ],
  "unknown keys": [
    [
      "misspelt",
      withKeys("tag: [zte]"),
      ["content/issues/a.md:5:1 error: unknown key `tag` — did you mean `tags`?"],
    ],
    [
      "with no key like it",
      withKeys("subtitle: x"),
      [`content/issues/a.md:5:1 error: unknown key \`subtitle\`; known keys are ${issueKeys}`],
    ],
    [
      "that are names of the machine",
      withKeys("constructor: x", "__proto__: {draft: true}"),
      [
        `content/issues/a.md:5:1 error: unknown key \`constructor\`; known keys are ${issueKeys}`,
        `content/issues/a.md:6:1 error: unknown key \`__proto__\`; known keys are ${issueKeys}`,
      ],
    ],
    [
      "within a key",
      withKeys("source: {publisher: x, urll: y}"),
      ["content/issues/a.md:5:24 error: unknown key `urll` — did you mean `url`?"],
    ],
    [
      "within an entry of a list, misspelt",
      withKeys("corrections:", "  - date: 2018-05-03", "    note: x", "    nots: y"),
      ["content/issues/a.md:8:5 error: unknown key `nots` — did you mean `note`?"],
    ],
    [
      "within an entry of a list",
      author("name: x", "bios: [{from: 2018-01-01, text: x, until: 2019-01-01}]"),
      ["content/authors/b.md:3:36 error: unknown key `until`; known keys are from, text"],
    ],
    [
      "of an author, a topic, a page, a site",
      {
        ...author("name: x", "affilation: y"),
        ...topic("b", "alias: [x]"),
        "pages/b.md": "---\ntitle: x\ndraf: true\n---\n",
        ...site("time-zone: UTC"),
      },
      [
        "content/authors/b.md:3:1 error: unknown key `affilation` — did you mean `affiliation`?",
        "content/pages/b.md:3:1 error: unknown key `draf` — did you mean `draft`?",
        "content/site.yaml:3:1 error: unknown key `time-zone` — did you mean `timezone`?",
        "content/topics/b.md:3:1 error: unknown key `alias` — did you mean `aliases`?",
      ],
    ],
  ],
  "names without a file": [
    [
      "a misspelt author",
      {
        ...issue(issueFile({ authors: "[wenqing-zao]" })),
        "authors/wenqing-zhao.md": "---\nname: Wenqing Zhao\n---\n",
      },
      [
        "content/issues/a.md:4:11 error: unknown author `wenqing-zao` — did you mean `wenqing-zhao`?",
      ],
    ],
    [
      "an author like no other",
      issue(issueFile({ authors: "[ada-archer, somebody-else]" })),
      [
        "content/issues/a.md:4:23 error: unknown author `somebody-else`: add a file `authors/somebody-else.md`",
      ],
    ],
    [
      "a misspelt topic and one like no other",
      withKeys("tags:", "  - zet", "  - semiconductors"),
      [
        "content/issues/a.md:6:5 error: unknown topic `zet` — did you mean `zte`?",
        "content/issues/a.md:7:5 error: unknown topic `semiconductors`: add a file `topics/semiconductors.md`",
      ],
    ],
    [
      "a topic that is broader than another",
      { ...topic("b", "broader: zet"), ...topic("c", "broader: semiconductors") },
      [
        "content/topics/b.md:3:10 error: unknown topic `zet` — did you mean `zte`?",
        "content/topics/c.md:3:10 error: unknown topic `semiconductors`: add a file `topics/semiconductors.md`",
      ],
    ],
    [
      "a name instead of a slug",
      issue(issueFile({ authors: "[Ada Archer]", keys: "tags: [ZTE]\n" })),
      [
        `content/issues/a.md:4:11 error: \`authors[0]\` ${aSlug} — did you mean \`ada-archer\`?`,
        `content/issues/a.md:5:8 error: \`tags[0]\` ${aSlug} — did you mean \`zte\`?`,
      ],
    ],
    [
      "a topic in a file with a fault of its own is reported once",
      { ...withKeys("tags: [b]"), "topics/b.md": "---\nname:\n---\n" },
      [
        "content/topics/b.md:2:6 error: `name` is missing: write for example `name: Export controls`",
      ],
    ],
  ],
  "names given twice": [
    [
      "an author, a topic",
      issue(issueFile({ authors: "[ada-archer, ada-archer]", keys: "tags: [zte, zte]\n" })),
      [
        "content/issues/a.md:4:23 error: `ada-archer` is named twice: remove one",
        "content/issues/a.md:5:13 error: `zte` is named twice: remove one",
      ],
    ],
    [
      "a slug, in two folders",
      { "issues/2018/a.md": issueFile(), "issues/2019/a.md": issueFile() },
      [
        "content/issues/2019/a.md:2:1 error: the slug `a` is taken by `issues/2018/a.md`: rename one of the two files",
      ],
    ],
    [
      "a slug whose accents are composed in one of two names",
      { "issues/x/\u00e9.md": issueFile(), "issues/y/e\u0301.md": issueFile() },
      [
        "content/issues/y/e\u0301.md:2:1 error: the slug `\u00e9` is taken by `issues/x/\u00e9.md`: rename one of the two files",
      ],
    ],
    [
      "a day on which two bios begin",
      author(
        "name: x",
        "bios:",
        "  - from: 2018-01-01",
        "    text: x",
        "  - from: 2018-01-01",
        "    text: y",
      ),
      [
        "content/authors/b.md:6:11 error: two bios begin on 2018-01-01: give one of them another day",
      ],
    ],
    [
      "a key",
      withKeys("title: Again"),
      ["content/issues/a.md:5:1 error: this key is given twice: keep one of the two"],
    ],
  ],
  "bios of strangers": [
    [
      "in an issue",
      withKeys("bios:", "  ada-archr: x", "  zhao: y"),
      [
        "content/issues/a.md:6:14 error: `ada-archr` has a bio here but is no author of this issue — did you mean `ada-archer`?",
        "content/issues/a.md:7:9 error: `zhao` has a bio here but is no author of this issue",
      ],
    ],
    [
      "by name instead of slug",
      withKeys("bios: {Ada Archer: x}"),
      [`content/issues/a.md:5:8 error: \`bios.Ada Archer\` ${aSlug}`],
    ],
  ],
  "topics in a circle": [
    [
      "of two",
      { ...topic("b", "broader: c"), ...topic("c", "broader: b") },
      [
        "content/topics/b.md:3:10 error: `broader` leads in a circle (b → c → b): remove one of these",
        "content/topics/c.md:3:10 error: `broader` leads in a circle (c → b → c): remove one of these",
      ],
    ],
    [
      "of one; a topic that only leads there is right",
      { ...topic("b", "broader: b"), ...topic("c", "broader: b") },
      ["content/topics/b.md:3:10 error: `broader` leads in a circle (b → b): remove one of these"],
    ],
  ],
  "file names": [
    [
      "that can be no address",
      { "issues/2018/My Issue.md": issueFile(), "pages/!!.md": page },
      [
        "content/issues/2018/My Issue.md:1:1 error: the file name `My Issue.md` cannot be an address: use lower-case letters and digits, joined by single hyphens: rename it to `my-issue.md`",
        "content/pages/!!.md:1:1 error: the file name `!!.md` cannot be an address: use lower-case letters and digits, joined by single hyphens",
      ],
    ],
    [
      "that would not be read",
      { "issues/x.markdown": issueFile(), "authors/y.MD": page },
      [
        "content/authors/y.MD:1:1 error: the file would not be read: rename it to `y.md`",
        "content/issues/x.markdown:1:1 error: the file would not be read: rename it to `x.md`",
      ],
    ],
    [
      "that is the name of a folder",
      { "issues/x.md/note.txt": "", "topics/y/z.md/note.txt": "", "public/p.md/note.txt": "" },
      [
        "content/issues/x.md:1:1 error: this is a folder, not a file: give it a name without `.md`",
        "content/topics/y/z.md:1:1 error: this is a folder, not a file: give it a name without `.md`",
      ],
    ],
    [
      "of an author, told once although an issue names him",
      {
        ...issue(issueFile({ authors: "[bob]" })),
        "authors/bob.markdown": "---\nname: Bob\n---\n",
      },
      ["content/authors/bob.markdown:1:1 error: the file would not be read: rename it to `bob.md`"],
    ],
    ...["404", "assets", "authors", "files", "issues", "search", "sources", "topics", "years"].map(
      (slug): Case => [
        `that the site needs for itself: ${slug}`,
        { [`pages/${slug}.md`]: page },
        [
          `content/pages/${slug}.md:2:1 error: \`/${slug}/\` belongs to the site itself: rename the file`,
        ],
      ],
    ),
  ],
  "archived copies in links.yaml": [
    [
      "an unknown key",
      links("https://www.bis.gov/: {url: https://perma.cc/A, archive: x}"),
      ["content/links.yaml:1:49 error: unknown key `archive`; known keys are url, date"],
    ],
    [
      "a misspelt key",
      links("https://www.bis.gov/:", "  url: https://perma.cc/A", "  dtae: 2018-05-02"),
      ["content/links.yaml:3:3 error: unknown key `dtae` — did you mean `date`?"],
    ],
    [
      "a copy without its address",
      links("https://www.bis.gov/: {date: 2018-05-02}"),
      [
        "content/links.yaml:1:23 error: `url` is missing: write for example `url: https://perma.cc/ABCD-1234`",
      ],
    ],
    [
      "an address that is not whole, of the page and of the copy",
      links("www.bis.gov: {url: https://perma.cc/A}", "https://www.bis.gov/: {url: perma.cc/A}"),
      [
        `content/links.yaml:1:1 error: \`www.bis.gov\` ${anAddress}`,
        `content/links.yaml:2:29 error: \`url\` ${anAddress}`,
      ],
    ],
    [
      "a bad date",
      links("https://www.bis.gov/: {url: https://perma.cc/A, date: May 2018}"),
      [`content/links.yaml:1:55 error: \`date\` ${aDay}`],
    ],
    [
      "an address given twice",
      links(
        "https://www.bis.gov/: {url: https://perma.cc/A}",
        "https://www.bis.gov/: {url: https://perma.cc/B}",
      ),
      ["content/links.yaml:2:1 error: this key is given twice: keep one of the two"],
    ],
    [
      "an address given twice in other letters",
      links(
        "https://www.bis.gov/: {url: https://perma.cc/A}",
        "https://WWW.bis.gov: {url: https://perma.cc/B}",
      ),
      [
        "content/links.yaml:2:1 error: `https://WWW.bis.gov` is given twice, on line 1 as `https://www.bis.gov/`: keep one of the two",
      ],
    ],
    [
      "a copy that is not keys and values",
      links("https://www.bis.gov/: https://perma.cc/A"),
      [
        "content/links.yaml:1:23 error: `https://www.bis.gov/` must be keys and values: write for example `https://www.bis.gov/: {url: https://perma.cc/ABCD-1234, date: 2018-05-02}`",
      ],
    ],
    [
      "a list",
      links("- https://www.bis.gov/"),
      [
        "content/links.yaml:1:1 error: the file must hold keys and values such as `https://example.org/: {url: https://perma.cc/ABCD-1234, date: 2018-05-02}`",
      ],
    ],
    [
      "an address that no issue links to",
      links(
        "https://www.bsi.gov/: {url: https://perma.cc/A}",
        "https://elsewhere.example/: {url: https://perma.cc/B}",
      ),
      [
        "content/links.yaml:1:1 warning: no issue links to `https://www.bsi.gov/` — did you mean `https://www.bis.gov/`?",
        "content/links.yaml:2:1 warning: no issue links to `https://elsewhere.example/`: write it as the issue has it, or remove it",
      ],
    ],
  ],
  "old addresses that are taken": [
    [
      "by the pages of sources",
      withKeys("aliases: [/sources/bis.gov/]"),
      [
        "content/issues/a.md:5:11 error: the address `/sources/bis.gov/` is taken by the site itself: remove the alias",
      ],
    ],
    [
      "by an issue, with and without its slash",
      { ...withKeys("aliases: [/issues/b/, /issues/b]"), "issues/b.md": issueFile() },
      [
        "content/issues/a.md:5:11 error: the address `/issues/b/` is taken by `issues/b.md`: remove the alias",
        "content/issues/a.md:5:23 error: the address `/issues/b` is taken by `issues/b.md`: remove the alias",
      ],
    ],
    [
      "by the file of an issue's page",
      { ...withKeys("aliases: [/issues/b/index.html]"), "issues/b.md": issueFile() },
      [
        "content/issues/a.md:5:11 error: the address `/issues/b/index.html` is taken by `issues/b.md`: remove the alias",
      ],
    ],
    [
      "by an author, a topic, a page",
      {
        ...withKeys("aliases: [/authors/ada-archer/, /topics/zte/, /about/]"),
        "pages/about.md": page,
      },
      [
        "content/issues/a.md:5:11 error: the address `/authors/ada-archer/` is taken by `authors/ada-archer.md`: remove the alias",
        "content/issues/a.md:5:33 error: the address `/topics/zte/` is taken by `topics/zte.md`: remove the alias",
        "content/issues/a.md:5:47 error: the address `/about/` is taken by `pages/about.md`: remove the alias",
      ],
    ],
    [
      "by the site itself",
      withKeys("aliases: [/feed.xml, /issues/, /search, /corrections/, /topics/zte/feed.xml]"),
      [
        "content/issues/a.md:5:11 error: the address `/feed.xml` is taken by the site itself: remove the alias",
        "content/issues/a.md:5:22 error: the address `/issues/` is taken by the site itself: remove the alias",
        "content/issues/a.md:5:32 error: the address `/search` is taken by the site itself: remove the alias",
        "content/issues/a.md:5:41 error: the address `/corrections/` is taken by the site itself: remove the alias",
        "content/issues/a.md:5:56 error: the address `/topics/zte/feed.xml` is taken by the site itself: remove the alias",
      ],
    ],
    [
      "by the page of a year",
      withKeys("aliases: [/years/2018/]"),
      [
        "content/issues/a.md:5:11 error: the address `/years/2018/` is taken by the site itself: remove the alias",
      ],
    ],
    [
      "by another alias",
      {
        "issues/a.md": issueFile({ keys: "aliases: [/old/]\n" }),
        "authors/b.md": "---\nname: x\naliases: [/old/]\n---\n",
      },
      [
        "content/authors/b.md:3:11 error: the address `/old/` is taken by `issues/a.md`: remove the alias",
      ],
    ],
    [
      "by another alias that ends without a slash",
      {
        "issues/a.md": issueFile({ keys: "aliases: [/old]\n" }),
        "issues/b.md": issueFile({ keys: "aliases: [/old/]\n" }),
      },
      [
        "content/issues/b.md:5:11 error: the address `/old/` is taken by `issues/a.md`: remove the alias",
      ],
    ],
  ],
  "values that are not what they should be": [
    [
      "dates",
      issue(
        issueFile({
          date: "2018-02-30",
          keys: "updated: tomorrow\ncorrections: [{date: 2018-05-02T10:00, note: x}]\n",
        }),
      ),
      [
        `content/issues/a.md:3:7 error: \`date\` ${aMoment}`,
        `content/issues/a.md:5:10 error: \`updated\` ${aMoment}`,
        `content/issues/a.md:6:22 error: \`corrections[0].date\` ${aDay}`,
      ],
    ],
    [
      "the day of a bio",
      author("name: x", "bios: [{from: May 2018, text: x}]"),
      [`content/authors/b.md:3:15 error: \`bios[0].from\` ${aDay}`],
    ],
    [
      "an ORCID iD, a link",
      author("name: x", "orcid: 0000-0002-1825-0098", "links: [example.org]"),
      [
        "content/authors/b.md:3:8 error: `orcid` must be an ORCID iD with a right check digit, such as `0000-0002-1825-0097`",
        `content/authors/b.md:4:9 error: \`links[0]\` ${anAddress}`,
      ],
    ],
    [
      "kinds",
      {
        ...author("name: x", "kind: organisation"),
        ...topic("b", "kind: company"),
        ...topic("c", "kind: peson"),
      },
      [
        "content/authors/b.md:3:7 error: `kind` must be one of person, organization, not `organisation` — did you mean `organization`?",
        `content/topics/b.md:3:7 error: \`kind\` must be one of ${topicKinds}, not \`company\``,
        `content/topics/c.md:3:7 error: \`kind\` must be one of ${topicKinds}, not \`peson\` — did you mean \`person\`?`,
      ],
    ],
    [
      "the language of an issue, the address of its source",
      withKeys("lang: not a tag", "source: {publisher: x, url: example.org}"),
      [
        "content/issues/a.md:5:7 error: `lang` must be a language tag (BCP 47) such as `en`, `en-GB` or `zh-CN`",
        `content/issues/a.md:6:29 error: \`source.url\` ${anAddress}`,
      ],
    ],
    [
      "old addresses",
      withKeys("aliases: [foo, /a?b, /a#b, /../x]"),
      [
        `content/issues/a.md:5:11 error: \`aliases[0]\` ${anOldPath}`,
        `content/issues/a.md:5:16 error: \`aliases[1]\` ${anOldPath}`,
        `content/issues/a.md:5:22 error: \`aliases[2]\` ${anOldPath}`,
        "content/issues/a.md:5:28 error: `aliases[3]` must not contain `//`, `/./` or `/../`",
      ],
    ],
    [
      "all that a site is told",
      {
        "site.yaml": [
          "title: ''",
          "url: mini.example",
          "language: english language",
          "timezone: Mars/Olympus",
          "issn: 2049-3631",
          "sections: {In other news: brief}",
          "nav: [{label: x, path: about}]",
          "brokenLinks: errors",
          "subscribe: {action: x}",
          "license: CC\n",
        ].join("\n"),
      },
      [
        "content/site.yaml:1:8 error: `title` must not be empty: write something or remove the key",
        `content/site.yaml:2:6 error: \`url\` ${anAddress}`,
        "content/site.yaml:3:11 error: `language` must be a language tag (BCP 47) such as `en`, `en-GB` or `zh-CN`",
        "content/site.yaml:4:11 error: `timezone` must be a time zone of the IANA database such as `America/New_York`",
        "content/site.yaml:5:7 error: `issn` must be an ISSN with a right check digit, such as `2049-3630`",
        "content/site.yaml:6:27 error: `sections.In other news` must be one of lead, briefs, reading, not `brief` — did you mean `briefs`?",
        "content/site.yaml:7:24 error: `nav[0].path` must be a path on this site that begins with `/`, such as `/about/`",
        "content/site.yaml:8:14 error: `brokenLinks` must be one of warning, error, not `errors` — did you mean `error`?",
        `content/site.yaml:9:21 error: \`subscribe.action\` ${anAddress}`,
        "content/site.yaml:10:10 error: `license` must be keys and values: write for example `license: {name: CC BY 4.0}`",
      ],
    ],
    [
      "the address of a site",
      { "site.yaml": "title: x\nurl: https://x.example/?a\n" },
      ["content/site.yaml:2:6 error: `url` must not have `?` or `#`"],
    ],
    [
      "a navigation that leads nowhere",
      {
        ...site(
          "nav:",
          "  - label: About",
          "    path: /abuot/",
          "  - {label: X, path: /nothing/at/all/}",
        ),
        "pages/about.md": page,
      },
      [
        "content/site.yaml:5:11 error: `/abuot/` leads nowhere — did you mean `/about/`?",
        "content/site.yaml:6:22 error: `/nothing/at/all/` leads nowhere: there is no such page on this site",
      ],
    ],
    [
      "a picture that is not there",
      {
        ...withKeys("image: {src: delegaton.jpg, alt: x}"),
        "issues/delegation.jpg": "",
        "issues/b.md": issueFile({ keys: "image:\n  src: pictures/none.jpg\n  alt: x\n" }),
      },
      [
        "content/issues/a.md:5:14 error: `image.src` names no file — did you mean `delegation.jpg`?",
        "content/issues/b.md:6:8 error: `image.src` names no file: put the picture at `issues/pictures/none.jpg`",
      ],
    ],
  ],
  "front matter that cannot be read": [
    [
      "a colon in a title",
      issue(issueFile({ title: "ZTE: a ban" })),
      [
        `content/issues/a.md:2:8 error: not readable as YAML (Nested mappings are not allowed in compact mappings): ${yamlRemedy}`,
      ],
    ],
    [
      "a quotation mark that is never closed",
      issue('---\ntitle: "x\n---\n'),
      [
        `content/issues/a.md:2:10 error: not readable as YAML (Missing closing "quote): ${yamlRemedy}`,
      ],
    ],
    [
      "a tab as indentation",
      withKeys("source:", "\tpublisher: x"),
      [
        `content/issues/a.md:6:1 error: not readable as YAML (Tabs are not allowed as indentation): ${yamlRemedy}`,
      ],
    ],
    [
      "in site.yaml",
      { "site.yaml": "title: x\nurl: https://mini.example/\ntitle: y\n" },
      ["content/site.yaml:3:1 error: this key is given twice: keep one of the two"],
    ],
    [
      "none at all",
      issue("# A title\n\nText.\n"),
      [
        "content/issues/a.md:1:1 error: the file has no front matter: begin it with a line `---`, then keys such as `title: …`, then a line `---`",
      ],
    ],
    [
      "an empty file",
      issue(""),
      [
        "content/issues/a.md:1:1 error: the file has no front matter: begin it with a line `---`, then keys such as `title: …`, then a line `---`",
      ],
    ],
    [
      "without an end",
      issue("---\ntitle: x\n\nText.\n"),
      [
        "content/issues/a.md:1:1 error: the front matter has no end: put a line `---` after its last key",
      ],
    ],
    ...["js", "json", "toml", "coffee"].map(
      (language): Case => [
        `in ${language}`,
        issue(`---${language}\n{ title: 1 }\n---\n`),
        [
          `content/issues/a.md:1:1 error: front matter in \`${language}\` is refused, and nothing in it was run: write \`---\` alone on the first line and the keys as YAML, \`title: …\``,
        ],
      ],
    ),
  ],
};

for (const [room, cases] of Object.entries(rooms)) {
  describe(`an editor is told of ${room}`, () => {
    for (const [sees, files, lines] of cases) {
      test(sees, (t) => assert.deepEqual(problemLines(t, files), lines));
    }
  });
}

const unpublished = {
  "issues/d.md": issueFile({ keys: "draft: true\n" }),
  "issues/s.md": issueFile({ date: "2030-01-01" }),
};
const broken: Case[] = [
  [
    "a file that is misspelt",
    { ...issue(issueFile({}, "[x](isue-b.md)\n")), "issues/issue-b.md": issueFile() },
    ["content/issues/a.md:6:1 warning: `isue-b.md` leads nowhere — did you mean `issue-b.md`?"],
  ],
  [
    "a file that is not there",
    issue(issueFile({}, "Text,\n[x](../authors/somebody.md)\n")),
    [
      "content/issues/a.md:7:1 warning: `../authors/somebody.md` leads nowhere: there is no file `authors/somebody.md`",
    ],
  ],
  [
    "a page of the site",
    issue(issueFile({}, "\n[x](/topics/zt/)\n[y](/nothing/at/all/)\n")),
    [
      "content/issues/a.md:7:1 warning: `/topics/zt/` leads nowhere — did you mean `/topics/zte/`?",
      "content/issues/a.md:8:1 warning: `/nothing/at/all/` leads nowhere: there is no such page on this site",
    ],
  ],
  [
    "a whole address on the site",
    issue(issueFile({}, "<https://mini.example/nothing/at/all/>\n")),
    [
      "content/issues/a.md:6:1 warning: `https://mini.example/nothing/at/all/` leads nowhere: there is no such page on this site",
    ],
  ],
  [
    "a picture",
    issue(issueFile({}, "![x](chart.png)\n")),
    [
      "content/issues/a.md:6:1 warning: `chart.png` leads nowhere: there is no file `issues/chart.png`",
    ],
  ],
  [
    "raw HTML",
    issue(
      issueFile({}, '<div>\n<a href="chart.pdf">x</a>\n<img src="chart.png" alt="">\n</div>\n'),
    ),
    [
      "content/issues/a.md:7:1 warning: `chart.pdf` leads nowhere: there is no file `issues/chart.pdf`",
      "content/issues/a.md:8:1 warning: `chart.png` leads nowhere: there is no file `issues/chart.png`",
    ],
  ],
  [
    "an anchor here and there",
    {
      ...issue(issueFile({}, "[x](b.md#part-on)\n[y](#nothing-of-the-kind)\n")),
      "issues/b.md": issueFile({}, "## Part one\n"),
    },
    [
      "content/issues/a.md:6:1 warning: `b.md#part-on` leads to no passage — did you mean `part-one`?",
      "content/issues/a.md:7:1 warning: `#nothing-of-the-kind` leads to no passage: `/issues/a/` has no such anchor",
    ],
  ],
  [
    "an issue that is not published",
    { ...issue(issueFile({}, "[x](d.md) and [y](s.md)\n")), ...unpublished },
    [
      "content/issues/a.md:6:1 warning: `d.md` leads nowhere: `issues/d.md` is not published",
      "content/issues/a.md:6:1 warning: `s.md` leads nowhere: `issues/s.md` is not published",
    ],
  ],
  [
    "the front matter of an author and a topic's description",
    {
      ...author(
        "name: x",
        "bios:",
        "  - from: 2018-01-01",
        "    text: See [x](somewhere-else.md).",
      ),
      "topics/zte.md": "---\nname: ZTE\n---\n\n[x](somewhere-else.md)\n",
    },
    [
      "content/authors/b.md:5:1 warning: `somewhere-else.md` leads nowhere: there is no file `authors/somewhere-else.md`",
      "content/topics/zte.md:5:1 warning: `somewhere-else.md` leads nowhere: there is no file `topics/somewhere-else.md`",
    ],
  ],
];

describe("an editor is warned of a link that leads nowhere", () => {
  for (const [sees, files, lines] of broken) {
    test(sees, (t) => assert.deepEqual(problemLines(t, files), lines));
  }
});

describe("where the site says so, a link that leads nowhere is an error", () => {
  for (const [sees, files, lines] of broken) {
    test(sees, (t) => {
      const errors = lines.map((line) => line.replace(" warning: ", " error: "));
      assert.deepEqual(problemLines(t, { ...files, ...site("brokenLinks: error") }), errors);
    });
  }
});

describe("a file that is not UTF-8", () => {
  const notUtf8 = Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xc4, 0xe3, 0xba, 0xc3]);
  const linesOf = (root: string) =>
    loadArchive(root, { now: Date.UTC(2020, 0, 1), withUnpublished: false }).problems.map(
      (problem) => formatProblem(problem, "content"),
    );

  test("is told", (t) => {
    const root = writeArchive(t, { "issues/a.md": issueFile() });
    writeFileSync(join(root, "issues/a.md"), notUtf8);
    assert.deepEqual(linesOf(root), [
      "content/issues/a.md:1:1 error: the file is not UTF-8: save it with that encoding",
    ]);
  });

  test("is told once, although an issue names the author whose file it is", (t) => {
    const root = writeArchive(t, { "issues/a.md": issueFile() });
    writeFileSync(join(root, "authors/ada-archer.md"), notUtf8);
    assert.deepEqual(linesOf(root), [
      "content/authors/ada-archer.md:1:1 error: the file is not UTF-8: save it with that encoding",
    ]);
  });

  test("is told once, if it is site.yaml", (t) => {
    const root = writeArchive(t, {});
    writeFileSync(join(root, "site.yaml"), notUtf8);
    assert.deepEqual(linesOf(root), [
      "content/site.yaml:1:1 error: the file is not UTF-8: save it with that encoding",
    ]);
  });
});

describe("all errors of an archive come at once, sorted by file and line", () => {
  test("of many files", (t) => {
    const lines = problemLines(t, {
      "site.yaml": "title: x\nurl: x\n",
      "topics/b.md": "---\nname: x\nkind: compny\n---\n",
      "pages/search.md": page,
      "issues/b.md": issueFile({ authors: "[ada-acher]", keys: "tags: [zet]\n" }),
      "issues/a.md": issueFile({ date: "soon", keys: "tag: x\n" }),
      "authors/b.md": "---\nname: x\norcid: x\n---\n",
    });
    assert.deepEqual(
      lines.map((line) => line.split(" error: ")[0]),
      [
        "content/authors/b.md:3:8",
        "content/issues/a.md:3:7",
        "content/issues/a.md:5:1",
        "content/issues/b.md:4:11",
        "content/issues/b.md:5:8",
        "content/pages/search.md:2:1",
        "content/site.yaml:2:6",
        "content/topics/b.md:3:7",
      ],
    );
  });

  test("of one file: a bad date does not hide an unknown author", (t) => {
    assert.deepEqual(problemLines(t, issue(issueFile({ date: "soon", authors: "[ada-acher]" }))), [
      `content/issues/a.md:3:7 error: \`date\` ${aMoment}`,
      "content/issues/a.md:4:11 error: unknown author `ada-acher` — did you mean `ada-archer`?",
    ]);
  });

  test("a bad date in one file does not hide broken links, pictures and navigation", (t) => {
    const lines = problemLines(t, {
      ...site("brokenLinks: error", "nav: [{label: x, path: /nothing/at/all/}]"),
      "issues/a.md": issueFile({ date: "soon" }),
      "issues/b.md": issueFile(
        { keys: "image: {src: x.jpg, alt: x}\n" },
        "[x](nothing-like-it.md)\n",
      ),
    });
    assert.deepEqual(
      lines.map((line) => line.split(" error: ")[0]),
      [
        "content/issues/a.md:3:7",
        "content/issues/b.md:5:14",
        "content/issues/b.md:7:1",
        "content/site.yaml:4:24",
      ],
    );
  });
});

test("an archive without faults has no problems", (t) => {
  const files = { "issues/a.md": issueFile({ keys: "tags: [zte]\n" }, "[x](../topics/zte.md)\n") };
  assert.deepEqual(problemLines(t, files), []);
});

test("an address of links.yaml is linked to in a text, a correction, a source, and in what is yet to come", (t) => {
  const entries = ["a", "b#part", "b", "c", "d", "e"].map(
    (path) => `https://x.example/${path}: {url: https://perma.cc/A}\n`,
  );
  const keys = [
    "source: {publisher: x, url: https://x.example/c}",
    "corrections: [{date: 2018-05-03, note: See <https://x.example/d>.}]\n",
  ];
  const body = '<a href="https://x.example/a">x</a> <https://x.example/b#part>\n';
  const files = {
    "links.yaml": entries.join(""),
    "issues/a.md": issueFile({ keys: keys.join("\n") }, body),
    "issues/draft.md": issueFile({ keys: "draft: true\n" }, "<https://x.example/e>\n"),
  };
  assert.deepEqual(problemLines(t, files), []);
});
