import assert from "node:assert/strict";
import { test } from "node:test";
import { biosOf, headingsOf, importOne, itemsOf } from "../imported.ts";

test("a page copied from a browser comes with title, moment, authors, bios, topics, publisher, sections and items", async (t) => {
  const { issue, authors, topics } = await importOne(t, "browser-page.txt");
  assert.equal(issue.title, "SinoTech: ZTE Fights Export Ban and Xi Outlines Cyber Goals");
  assert.match(issue.date.instant, /^2018-05-02T14:16:00/);
  assert.match(issue.dek ?? "", /^A trade delegation leaves for Beijing/);
  assert.deepEqual(issue.source, { publisher: "The Lawfare Institute", partner: "Brookings" });
  assert.deepEqual(topics, ["Cybersecurity & Tech", "Foreign Relations & International Law"]);
  assert.deepEqual(biosOf(authors), {
    "Wenqing Zhao":
      "Wenqing Zhao is a first-year student at Yale Law School and a student fellow at the Paul Tsai China Center. Zhao holds a bachelor's degree in Physics and Philosophy.",
    "David Stanton":
      "David Stanton is a second-year student at Yale Law School, and was a Peace Corps volunteer in Guizhou, China.",
  });
  assert.deepEqual(headingsOf(issue), [
    "ZTE and Huawei",
    "Xi on Cyberspace and Semiconductors",
    "In Other News",
    "Commentary and Analysis",
  ]);
  assert.equal(itemsOf(issue).length, 5);
});

test("of that page nothing is left in the text that is not of it, and nothing stands twice", async (t) => {
  const { issue } = await importOne(t, "browser-page.txt");
  assert.equal(issue.body.text.match(/A trade delegation/g)?.length, 1);
  assert.match(issue.body.text, /\(https:\/\/www\.bis\.gov\/\)/);
  assert.doesNotMatch(issue.body.text, /Share|Subscribe|newsletter|©|Published|2:16|utm_|student/);
});

test("a forwarded e-mail loses quotation signs, headers and footer, and its lines are joined", async (t) => {
  const { issue, authors } = await importOne(t, "forwarded-mail.txt");
  assert.equal(issue.title, "Harbor Letter: Cables under the strait");
  assert.equal(issue.date.instant, "2018-06-05T09:30:00-04:00");
  assert.deepEqual(issue.aliases, ["/letters/cables"]);
  assert.equal(issue.source, undefined);
  assert.deepEqual(Object.keys(biosOf(authors)), ["Ada Archer", "Ben Bowman"]);
  assert.deepEqual(headingsOf(issue), ["What the ministries say"]);
  assert.equal(
    itemsOf(issue)[0],
    "A repair ship lies in the southern harbor and waits for the second of its permits.",
  );
  assert.match(issue.body.text, /nobody has said by whom\. Repair ships/);
  assert.doesNotMatch(issue.body.text, /readers@|receiving|nsubscribe|Invented Street|>/);
});

test("a Chinese text is recognised by the words that Chinese pages use", async (t) => {
  const { issue, authors, topics } = await importOne(t, "chinese.txt");
  assert.equal(issue.title, "港口通讯：海底电缆两次中断");
  assert.match(issue.date.instant, /^2018-06-05T14:30/);
  assert.equal(issue.lang, "zh");
  assert.deepEqual(topics, ["科技政策"]);
  assert.deepEqual(issue.source, { publisher: "海港研究所", partner: "虚构大学" });
  assert.deepEqual(biosOf(authors), {
    安晓月: "安晓月是海港研究所的研究员。",
    白明: "白明是虚构大学的学生。",
  });
  assert.deepEqual(headingsOf(issue), ["两个部委的说法", "其他消息"]);
  assert.deepEqual(itemsOf(issue), ["修理船停在南港等待第二份许可。", "数据改走北线。"]);
});

test("headings and names in capitals are recognised; names are written as names are", async (t) => {
  const { issue, authors, topics } = await importOne(t, "capitals.txt");
  assert.equal(issue.title, "THE WEEKLY LEDGER ON CHIPS");
  assert.equal(issue.date.day, "2019-03-12");
  assert.deepEqual(
    authors.map(({ name }) => name),
    ["Carol Carver"],
  );
  assert.deepEqual(headingsOf(issue), ["WHAT THE MAKERS SAY", "WHAT COMES NEXT"]);
  assert.deepEqual(topics, ["Semiconductors", "Trade talks"]);
});

test("a text without a byline is by its publisher, and the report asks to check that", async (t) => {
  const { issue, authors, result } = await importOne(t, "no-byline.txt");
  assert.equal(issue.title, "A Short Note on Permits");
  assert.deepEqual(
    authors.map(({ name, kind }) => [name, kind]),
    [["The Institute of Invented Seas", "organization"]],
  );
  assert.deepEqual(issue.source, {
    publisher: "The Institute of Invented Seas",
    partner: "Fictional University",
    url: "https://seas.example/notes/permits/",
  });
  assert.equal(itemsOf(issue).length, 2);
  const guess = result.outcomes[0]?.draft.notes.find(({ what }) => what === "author");
  assert.deepEqual([guess?.kind, guess?.confidence], ["guessed", "unsure"]);
});

test("a date in figures is read as in the United States, which the report calls unsure", async (t) => {
  const { issue, authors, topics, result } = await importOne(t, "numeric-date.txt");
  assert.match(issue.date.instant, /^2019-05-02T09:05/);
  assert.equal(issue.title, "Tariffs on Invented Goods Take Effect");
  assert.equal(issue.dek, "What the new duties mean for importers of goods that do not exist");
  assert.deepEqual(topics, ["Trade Policy"]);
  assert.deepEqual(biosOf(authors), {
    "Dora Dean": "Dora Dean teaches trade law at Fictional University.",
  });
  assert.deepEqual(headingsOf(issue), ["Who pays?"]);
  const note = result.outcomes[0]?.draft.notes.find(({ what }) => what === "date");
  assert.equal(note?.confidence, "unsure");
});

test("roles and employers in a byline are no authors; dates in German are read; dashes begin items", async (t) => {
  const { issue, authors } = await importOne(t, "german-date.txt");
  assert.equal(issue.date.day, "2019-05-07");
  assert.deepEqual(
    authors.map(({ name }) => name),
    ["Emil Ebert", "Fay Fuller"],
  );
  assert.equal(itemsOf(issue).length, 2);
});

const dense = `Home
BRIEFING
A title in sentence case about the harbor
By Ada Archer , Ben Bowman, and Carol Carver
Updated: May 3, 2018 4:10 p.m. EDT
5 min read
The cranes are old. <b>Not HTML</b> & 5 * 3 * 2 with a_b_c and https://x.example/a_b_c?utm_source=q&id=3 stay.
Another Heading
• one
•
two on the next line
About the Authors
Ada Archer
Ada Archer is the editor of nothing.
Ben Bowman and Carol Carver are students at Fictional University.
A correction that fits nowhere stays in the text.
Tags: cranes, harbor
`;

test("lines that follow each other without a gap are told apart, and a bio can be of two", async (t) => {
  const { issue, authors, topics } = await importOne(t, "dense.txt", dense);
  assert.equal(issue.title, "A title in sentence case about the harbor");
  assert.equal(issue.date.instant, "2018-05-03T16:10:00-04:00");
  assert.deepEqual(topics, ["BRIEFING", "cranes", "harbor"]);
  assert.deepEqual(itemsOf(issue), ["one", "two on the next line"]);
  assert.equal(
    biosOf(authors)["Carol Carver"],
    "Ben Bowman and Carol Carver are students at Fictional University.",
  );
  assert.match(issue.body.text, /A correction that fits nowhere stays in the text\./);
});

test("signs of the text that mean something in Markdown are written as signs", async (t) => {
  const { issue } = await importOne(t, "dense.txt", dense);
  assert.match(issue.body.text, /\\<b>Not HTML\\<\/b> & 5 \\\* 3 \\\* 2/);
  assert.match(issue.body.text, /https:\/\/x\.example\/a_b_c\?id=3 stay/);
});

test("a signature and a date below the text are not taken for its beginning", async (t) => {
  const text = `Two Laws and a Ferry

The ferry is now governed by two laws, and both were passed last week, as we said that they would be.

The First Law

It says that the ferry runs, whatever the wind may be on that day of the week.

Posted on 2018/06/07
— Ada Archer
`;
  const { issue, authors } = await importOne(t, "signed.txt", text);
  assert.equal(issue.title, "Two Laws and a Ferry");
  assert.equal(issue.date.day, "2018-06-07");
  assert.deepEqual(
    authors.map(({ name }) => name),
    ["Ada Archer"],
  );
  assert.deepEqual(headingsOf(issue), ["The First Law"]);
});

test("a date that stands in the title alone, or in the name of the file, is taken from there", async (t) => {
  const text = (title: string) =>
    `${title}\n\nBy Ada Archer\n\nThe text of this letter is short.\n`;
  const inTitle = await importOne(t, "a.txt", text("Harbor Letter, June 5, 2018"));
  assert.equal(inTitle.issue.title, "Harbor Letter, June 5, 2018");
  assert.equal(inTitle.issue.date.day, "2018-06-05");
  assert.equal(
    (await importOne(t, "2018-06-06-b.txt", text("Harbor Letter"))).issue.date.day,
    "2018-06-06",
  );
});

test("topics that a page lists one a line, and names above its title too, come once", async (t) => {
  const text = `Mini

Cranes & Ferries Harbor Law
The Harbor Has a Law
By Ada Archer
May 2, 2018, 2:16 PM
Published by The Mini Institute

The law of the harbor is new, and says who may call at it and when, for the first time in its history.

Topics:
Cranes & Ferries
Harbor Law
Ada Archer
Ada Archer is a student.
Cookie policy
`;
  const { issue, topics, authors } = await importOne(t, "topics.txt", text);
  assert.equal(issue.title, "The Harbor Has a Law");
  assert.deepEqual(topics, ["Cranes & Ferries", "Harbor Law"]);
  assert.deepEqual(biosOf(authors), { "Ada Archer": "Ada Archer is a student." });
  assert.match(issue.body.text.trim(), /^The law of the harbor .* history\.$/);
});

test("an e-mail's numbered links become links, and its sender is its author where no one else is named", async (t) => {
  const text = `From: "Harbor Letter" <letter@mini.example>
Date: Tue, 5 Jun 2018 09:30:00 -0400
Subject: Ferries and cranes

The ferry runs again after a pause of three weeks, and it carries the mail [1].

*** CRANES ***

The cranes rest.

[1] https://mini.example/ferry?utm_source=mail

View in browser | Unsubscribe | Forward to a friend
`;
  const { issue, authors } = await importOne(t, "mail.txt", text);
  assert.match(issue.body.text, /the mail \[\\\[1\\\]\]\(https:\/\/mini\.example\/ferry\)\./);
  assert.doesNotMatch(issue.body.text, /Unsubscribe|utm_/);
  assert.deepEqual(headingsOf(issue), ["CRANES"]);
  assert.deepEqual(
    authors.map(({ name, kind }) => [name, kind]),
    [["Harbor Letter", "organization"]],
  );
});

test("Chinese names are parted by spaces too, and a weekday may stand between day and time", async (t) => {
  const text =
    "港口简报第12期\n2018年5月2日 星期三 下午2:16\n文/张三 李四\n\n本周，渡轮将恢复航行。\n\n张三，虚构大学研究员。\n李四，虚构大学学生。\n标签：渡轮、港口\n";
  const { issue, authors, topics } = await importOne(t, "brief.txt", text);
  assert.equal(issue.title, "港口简报第12期");
  assert.match(issue.date.instant, /^2018-05-02T14:16/);
  assert.deepEqual(biosOf(authors), {
    张三: "张三，虚构大学研究员。",
    李四: "李四，虚构大学学生。",
  });
  assert.deepEqual(topics, ["渡轮", "港口"]);
});

test("a page without marks between its parts: topics, title, names, publisher, teaser, bios, related pages", async (t) => {
  const { issue, authors, topics } = await importOne(t, "lighthouse.txt");
  assert.equal(issue.title, "Lighthouse: Port Fees Rise as Talks Stall");
  assert.match(issue.date.instant, /^2018-09-14T08:00/);
  assert.match(issue.dek ?? "", /^Talks over port fees stalled this week/);
  assert.deepEqual(issue.source, {
    publisher: "The Lighthouse Institute",
    partner: "Fictional University",
  });
  assert.deepEqual(topics, ["Foreign Policy & Law", "China", "Ports"]);
  assert.deepEqual(Object.keys(biosOf(authors)), ["Ada Archer", "Ben Bowman"]);
  assert.deepEqual(headingsOf(issue), [
    "A second round in spring",
    'Minister: "We have time"',
    "Other News",
    "Commentary",
  ]);
  assert.equal(itemsOf(issue).length, 3);
  assert.doesNotMatch(issue.body.text, /Share|Topics|Related|Older/);
});

test("a forwarded letter: its lines are joined, numbers are headings, and its signature is its byline", async (t) => {
  const { issue, authors } = await importOne(t, "ledger-mail.txt");
  assert.equal(issue.title, "The Weekly Ledger: chips, ships and tips");
  assert.deepEqual(issue.source, {
    publisher: "The Weekly Ledger",
    url: "https://ledger.example/ledger/12",
  });
  assert.deepEqual(
    authors.map(({ name }) => name),
    ["Carol Carver"],
  );
  assert.deepEqual(headingsOf(issue), ["1\\. CHIPS", "2\\. SHIPS"]);
  assert.equal(
    itemsOf(issue)[0],
    "Nine ships wait before the harbor <https://ledger.example/ships>, and two of them carry tea.",
  );
  assert.match(issue.body.text, /was right\. This is what happened in the week/);
});

test("a Chinese portal: the way to the page, several facts in a line, a labelled teaser, bios in brackets", async (t) => {
  const { issue, authors, topics } = await importOne(t, "chinese-portal.txt");
  assert.equal(issue.title, "港口周报第12期：两港谈判停滞");
  assert.match(issue.date.instant, /^2019-03-12T08:30/);
  assert.equal(issue.dek, "两港的谈判本周停滞，双方都表示可以等待更久。");
  assert.deepEqual(issue.source, { publisher: "海港研究所" });
  assert.deepEqual(topics, ["科技"]);
  assert.deepEqual(biosOf(authors), {
    安晓月: "安晓月系海港研究所研究员",
    白明: "白明系虚构大学学生",
  });
  assert.deepEqual(headingsOf(issue), ["一、谈判", "二、其他消息"]);
  assert.match(issue.body.text, /责任编辑：某某/);
});

test("notes in capitals, with byline and date in one line and a heading that names the author", async (t) => {
  const { issue, authors } = await importOne(t, "trade-notes.txt");
  assert.equal(issue.title, "TRADE NOTES NO. 14");
  assert.equal(issue.date.day, "2018-10-02");
  assert.deepEqual(biosOf(authors), {
    "Dora Dean": "Dora Dean teaches trade law at Fictional University.",
  });
  assert.deepEqual(headingsOf(issue), ["IN THIS ISSUE", "TARIFFS RISE", "PORTS WAIT"]);
});

test("a title that is a question, and a date with its day first that can be read in one way only", async (t) => {
  const { issue, result } = await importOne(t, "october.txt");
  assert.equal(issue.title, "Briefing: What Happened in October?");
  assert.equal(issue.date.day, "2018-10-31");
  assert.deepEqual(headingsOf(issue), ["What the report says", "What it does not say"]);
  const date = result.outcomes[0]?.draft.notes.find(({ what }) => what === "date");
  assert.equal(date?.kind, "recognised");
});

test("Markdown that is called text is read as Markdown; several bios in a paragraph are told apart", async (t) => {
  const { issue, authors } = await importOne(t, "ferries.txt");
  assert.equal(issue.title, "Ferries: A Digest");
  assert.equal(issue.date.instant, "2020-01-03T17:45:00-05:00");
  assert.deepEqual(biosOf(authors), {
    "Emil Ebert": "Emil Ebert writes about ferries.",
    "Fay Fuller": "Fay Fuller writes about ports.",
    "Gil Gray": "Gil Gray does not write.",
  });
  assert.match(issue.body.text, /^\n\*\*The ferry stops\.\*\* It stops/);
});

test("below a periodical's name the number of the issue is read; the title is the line under the byline", async (t) => {
  const text = `THE HARBOR LETTER
Issue 12 · 3 June 2019
Written by Ada Archer; edited by Ben Bowman

Cables, again

Summary: The cables were cut again.

The cables between the two harbors were cut again on Friday. A ship was seen, and a ship was not seen.

1. What happened
At nine in the evening the line went dead. At ten it was still dead.

In Other News:
• The mail is late.

Read the full report: https://seas.example/report?utm_source=letter&page=2
`;
  const { issue, authors } = await importOne(t, "letter.txt", text);
  assert.equal(issue.title, "Cables, again");
  assert.equal(String(issue.number), "12");
  assert.equal(issue.date.day, "2019-06-03");
  assert.equal(issue.dek, "The cables were cut again.");
  assert.deepEqual(
    authors.map(({ name }) => name),
    ["Ada Archer"],
  );
  assert.deepEqual(headingsOf(issue), ["1\\. What happened", "In Other News"]);
  assert.match(issue.body.text, /report: https:\/\/seas\.example\/report\?page=2/);
});

test("a name and a date above the title are a byline", async (t) => {
  const text = `Ada Archer
May 2, 2018

The Ministry Has a New Seal

The ministry has a new seal. It shows a crane.
`;
  const { issue, authors } = await importOne(t, "seal.txt", text);
  assert.equal(issue.title, "The Ministry Has a New Seal");
  assert.equal(authors[0]?.name, "Ada Archer");
});

test("a letter to a mailing list loses the list's marks; words between stars are headings", async (t) => {
  const text = `From: Ada Archer <ada@mini.example>
Sent: Monday, January 6, 2020 8:15 AM
To: List
Subject: [harbor-list] Weekly notes

This week was short. The cranes did not move, and neither did we.

*Ports*

The northern port is closed until Thursday.

_______________________________________________
harbor-list mailing list
https://mini.example/mailman/listinfo/harbor-list
`;
  const { issue } = await importOne(t, "list.txt", text);
  assert.equal(issue.title, "Weekly notes");
  assert.deepEqual(headingsOf(issue), ["Ports"]);
  assert.equal(issue.source, undefined);
  assert.match(issue.body.text.trim(), /closed until Thursday\.$/);
});
