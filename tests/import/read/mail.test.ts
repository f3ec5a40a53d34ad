import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { biosOf, headingsOf, importOne, itemsOf } from "../imported.ts";
import { pixel } from "../pixel.ts";

const html = `<html><head><style>p{color:red}</style></head><body>
<div style="display:none">A look at cranes &zwnj;</div>
<table role="presentation"><tr><td><a href="https://letters.example/p/cranes?utm_source=mail">View in browser</a></td></tr>
<tr><td><table><tr><td><h1>Cranes at rest</h1><p>By Ada Archer</p>
<p>The cranes of the harbor rest on Sundays, as <a href="https://harbor.example/a?id=7&amp;utm_medium=mail">the list</a> says.</p>
<p><strong>What they lift</strong></p><ul><li>Tea</li><li>Nails</li></ul>
<p><img src="cid:crane@letters.example" alt="A crane" width="300"></p>
<img src="https://count.example/o.gif" width="1" height="1">
<table><tr><th>Crane</th><th>Tons</th></tr><tr><td style="color:red">First</td><td>30</td></tr></table>
<p><a href="https://www.facebook.com/sharer/sharer.php?u=x"><img src="https://letters.example/f.png" alt="Facebook"></a></p>
<p>Ada Archer is the editor of the Harbor Letter.</p></td></tr></table></td></tr>
<tr><td><p>You are receiving this because you signed up.</p><p>1 Invented Street</p></td></tr></table></body></html>`;

const mail = `From: =?utf-8?Q?Harbor_Letter?= <letter@letters.example>
To: readers@letters.example
Date: Tue, 5 Jun 2018 21:30:00 -0400
Subject: =?utf-8?B?${Buffer.from("Cranes — at rest").toString("base64")}?=
MIME-Version: 1.0
Content-Type: multipart/related; boundary=b

--b
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: base64

${Buffer.from(html).toString("base64")}
--b
Content-Type: image/png; name=crane.png
Content-ID: <crane@letters.example>
Content-Disposition: inline; filename=crane.png
Content-Transfer-Encoding: base64

${Buffer.from(pixel).toString("base64")}
--b
Content-Type: application/pdf; name=tariff.pdf
Content-Disposition: attachment; filename=tariff.pdf

%PDF
--b--
`;

test("an e-mail comes with subject, date in its own zone, address on the web, text and pictures", async (t) => {
  const { issue, authors, root } = await importOne(t, "mail.eml", mail);
  assert.equal(issue.title, "Cranes — at rest");
  assert.equal(issue.date.instant, "2018-06-05T21:30:00-04:00");
  assert.equal(issue.source?.url, "https://letters.example/p/cranes");
  assert.deepEqual(biosOf(authors), {
    "Ada Archer": "Ada Archer is the editor of the Harbor Letter.",
  });
  assert.deepEqual(headingsOf(issue), ["What they lift"]);
  assert.deepEqual(itemsOf(issue), ["Tea", "Nails"]);
  assert.match(issue.body.text, /\[the list\]\(https:\/\/harbor\.example\/a\?id=7\)/);
  const name = "cranes-at-rest-crane.png";
  assert.ok(issue.body.text.includes(`![A crane](${name})`));
  assert.deepEqual(new Uint8Array(readFileSync(join(root, "issues/2018", name))), pixel);
});

test("tables that only arrange it are unwrapped; one of figures stays, without its styles", async (t) => {
  const { issue } = await importOne(t, "mail.eml", mail);
  assert.equal(issue.body.text.match(/<table/g)?.length, 1);
  assert.match(issue.body.text, /<td>First<\/td>/);
});

test("of an e-mail what is not to be read is dropped, and each piece is reported", async (t) => {
  const { issue, result } = await importOne(t, "mail.eml", mail);
  assert.doesNotMatch(
    issue.body.text,
    /browser|utm_|count\.example|Facebook|receiving|Invented Street|A look/,
  );
  const dropped = result.outcomes[0]?.draft.notes.filter(({ kind }) => kind === "dropped");
  const whats = new Set(dropped?.map(({ what }) => what));
  for (const what of ["attachment", "hidden text", "tracking pixel", "share button", "footer"])
    assert.ok(whats.has(what), what);
});

test("an e-mail without HTML is read as text, in its encoding", async (t) => {
  const head =
    "From: Ada Archer <ada@letters.example>\r\nDate: 5 Jun 2018 09:30:00 +0200\r\nSubject: Fwd: Ferries\r\nContent-Type: text/plain; charset=iso-8859-1\r\n\r\n";
  const text =
    "The ferry to Malm\xF6 runs again after a pause of three weeks.\r\n\r\nIT CARRIES MAIL\r\n\r\nAnd tea.\r\n";
  const bytes = Uint8Array.from(head + text, (sign) => sign.charCodeAt(0));
  const { issue, authors } = await importOne(t, "mail.eml", bytes);
  assert.equal(issue.title, "Ferries");
  assert.equal(authors[0]?.name, "Ada Archer");
  assert.match(issue.body.text, /The ferry to Malmö runs again/);
  assert.deepEqual(headingsOf(issue), ["IT CARRIES MAIL"]);
});
