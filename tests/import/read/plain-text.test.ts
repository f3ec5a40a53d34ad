import assert from "node:assert/strict";
import { test } from "node:test";
import { biosOf, headingsOf, importOne, itemsOf } from "../imported.ts";

test("a page copied from a browser comes with title, moment, authors, bios, topics, publisher, sections and items", (t) => {
  const { issue, authors, topics } = importOne(t, "browser-page.txt");
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

test("of that page nothing is left in the text that is not of it, and nothing stands twice", (t) => {
  const { issue } = importOne(t, "browser-page.txt");
  assert.equal(issue.body.text.match(/A trade delegation/g)?.length, 1);
  assert.match(issue.body.text, /\(https:\/\/www\.bis\.gov\/\)/);
  assert.doesNotMatch(issue.body.text, /Share|Subscribe|newsletter|©|Published|2:16|utm_|student/);
});

test("a forwarded e-mail loses quotation signs, headers and footer, and its lines are joined", (t) => {
  const { issue, authors } = importOne(t, "forwarded-mail.txt");
  assert.equal(issue.title, "Harbor Letter: Cables under the strait");
  assert.equal(issue.date.instant, "2018-06-05T09:30:00-04:00");
  assert.equal(issue.source?.url, "https://mini.example/letters/cables");
  assert.deepEqual(Object.keys(biosOf(authors)), ["Ada Archer", "Ben Bowman"]);
  assert.deepEqual(headingsOf(issue), ["What the ministries say"]);
  assert.equal(
    itemsOf(issue)[0],
    "A repair ship lies in the southern harbor and waits for the second of its permits.",
  );
  assert.match(issue.body.text, /nobody has said by whom\. Repair ships/);
  assert.doesNotMatch(issue.body.text, /readers@|receiving|nsubscribe|Invented Street|>/);
});

test("a Chinese text is recognised by the words that Chinese pages use", (t) => {
  const { issue, authors, topics } = importOne(t, "chinese.txt");
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

test("headings and names in capitals are recognised; names are written as names are", (t) => {
  const { issue, authors, topics } = importOne(t, "capitals.txt");
  assert.equal(issue.title, "THE WEEKLY LEDGER ON CHIPS");
  assert.equal(issue.date.day, "2019-03-12");
  assert.deepEqual(
    authors.map(({ name }) => name),
    ["Carol Carver"],
  );
  assert.deepEqual(headingsOf(issue), ["WHAT THE MAKERS SAY", "WHAT COMES NEXT"]);
  assert.deepEqual(topics, ["Semiconductors", "Trade talks"]);
});

test("a text without a byline is by its publisher, and the report asks to check that", (t) => {
  const { issue, authors, result } = importOne(t, "no-byline.txt");
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

test("a date in figures is read as in the United States, which the report calls unsure", (t) => {
  const { issue, authors, topics, result } = importOne(t, "numeric-date.txt");
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

test("roles and employers in a byline are no authors; dates in German are read; dashes begin items", (t) => {
  const { issue, authors } = importOne(t, "german-date.txt");
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

test("lines that follow each other without a gap are told apart, and a bio can be of two", (t) => {
  const { issue, authors, topics } = importOne(t, "dense.txt", dense);
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

test("signs of the text that mean something in Markdown are written as signs", (t) => {
  const { issue } = importOne(t, "dense.txt", dense);
  assert.match(issue.body.text, /\\<b>Not HTML\\<\/b> & 5 \\\* 3 \\\* 2/);
  assert.match(issue.body.text, /https:\/\/x\.example\/a_b_c\?id=3 stay/);
});

test("a signature and a date below the text are not taken for its beginning", (t) => {
  const text = `Two Laws and a Ferry

The ferry is now governed by two laws, and both were passed last week, as we said that they would be.

The First Law

It says that the ferry runs, whatever the wind may be on that day of the week.

Posted on 2018/06/07
— Ada Archer
`;
  const { issue, authors } = importOne(t, "signed.txt", text);
  assert.equal(issue.title, "Two Laws and a Ferry");
  assert.equal(issue.date.day, "2018-06-07");
  assert.deepEqual(
    authors.map(({ name }) => name),
    ["Ada Archer"],
  );
  assert.deepEqual(headingsOf(issue), ["The First Law"]);
});

test("a date that stands in the title alone, or in the name of the file, is taken from there", (t) => {
  const text = (title: string) =>
    `${title}\n\nBy Ada Archer\n\nThe text of this letter is short.\n`;
  const inTitle = importOne(t, "a.txt", text("Harbor Letter, June 5, 2018"));
  assert.equal(inTitle.issue.title, "Harbor Letter, June 5, 2018");
  assert.equal(inTitle.issue.date.day, "2018-06-05");
  assert.equal(
    importOne(t, "2018-06-06-b.txt", text("Harbor Letter")).issue.date.day,
    "2018-06-06",
  );
});

test("topics that a page lists one a line, and names above its title too, come once", (t) => {
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
  const { issue, topics, authors } = importOne(t, "topics.txt", text);
  assert.equal(issue.title, "The Harbor Has a Law");
  assert.deepEqual(topics, ["Cranes & Ferries", "Harbor Law"]);
  assert.deepEqual(biosOf(authors), { "Ada Archer": "Ada Archer is a student." });
  assert.match(issue.body.text.trim(), /^The law of the harbor .* history\.$/);
});

test("an e-mail's numbered links become links, and its sender is its author where no one else is named", (t) => {
  const text = `From: "Harbor Letter" <letter@mini.example>
Date: Tue, 5 Jun 2018 09:30:00 -0400
Subject: Ferries and cranes

The ferry runs again after a pause of three weeks, and it carries the mail [1].

*** CRANES ***

The cranes rest.

[1] https://mini.example/ferry?utm_source=mail

View in browser | Unsubscribe | Forward to a friend
`;
  const { issue, authors } = importOne(t, "mail.txt", text);
  assert.match(issue.body.text, /the mail \[\\\[1\\\]\]\(https:\/\/mini\.example\/ferry\)\./);
  assert.doesNotMatch(issue.body.text, /Unsubscribe|utm_/);
  assert.deepEqual(headingsOf(issue), ["CRANES"]);
  assert.deepEqual(
    authors.map(({ name, kind }) => [name, kind]),
    [["Harbor Letter", "organization"]],
  );
});

test("Chinese names are parted by spaces too, and a weekday may stand between day and time", (t) => {
  const text =
    "港口简报第12期\n2018年5月2日 星期三 下午2:16\n文/张三 李四\n\n本周，渡轮将恢复航行。\n\n张三，虚构大学研究员。\n李四，虚构大学学生。\n标签：渡轮、港口\n";
  const { issue, authors, topics } = importOne(t, "brief.txt", text);
  assert.equal(issue.title, "港口简报第12期");
  assert.match(issue.date.instant, /^2018-05-02T14:16/);
  assert.deepEqual(biosOf(authors), {
    张三: "张三，虚构大学研究员。",
    李四: "李四，虚构大学学生。",
  });
  assert.deepEqual(topics, ["渡轮", "港口"]);
});
