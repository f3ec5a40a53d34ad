import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { renderFragment } from "../../src/markdown/render-text.ts";
import { droppedIn, render } from "./render.ts";

describe("raw HTML that is allowed stays", () => {
  const cases: [sees: string, html: string][] = [
    [
      "a table",
      '<table><thead><tr><th colspan="2">a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>',
    ],
    [
      "a picture with its caption",
      '<figure><img src="a.png" alt="b" width="10" /><figcaption>c</figcaption></figure>',
    ],
    ["details", "<details><summary>a</summary><p>b</p></details>"],
    ["what newsletters have", "<center>a</center>"],
    [
      "marks in a line",
      "<p><sub>a</sub> <sup>b</sup> <mark>c</mark> <del>d</del> <ins>e</ins> <kbd>f</kbd></p>",
    ],
    ["another language", '<p lang="zh-CN">中文</p>'],
  ];
  for (const [sees, html] of cases) {
    test(sees, () => {
      const text = render(`${html}\n`);
      assert.equal(text.html.trim(), html);
      assert.deepEqual(text.problems, []);
    });
  }

  test("Markdown around it is as it would be without", () => {
    const { html } = render('A *word*, <b>bold</b>.\n\n> Quoted "text".\n');
    assert.equal(
      html.replace(/\s+/g, " ").trim(),
      '<p id="a-word-bold">A <em>word</em>, <b>bold</b>.</p> <blockquote> <p id="quoted-text">Quoted “text”.</p> </blockquote>',
    );
  });
});

describe("raw HTML that is not allowed is left out, with a warning at its line", () => {
  const cases: [sees: string, text: string, gone: RegExp, warnings: string[]][] = [
    [
      "a script",
      "Text.\n\n<script>\nalert(1)\n</script>\n",
      /script|alert/,
      ["7 the element <script>"],
    ],
    [
      "a script in a line",
      "Text,\nmore <script>alert(1)</script> text.\n",
      /<script|alert\(/,
      ["6 the element <script>"],
    ],
    [
      "a frame",
      '<iframe src="https://x.example/"></iframe>\n',
      /iframe/,
      ["5 the element <iframe>"],
    ],
    [
      "a style sheet",
      "<style>p { color: red }</style>\n",
      /style|color/,
      ["5 the element <style>"],
    ],
    ["a style", '<p style="color: red">x</p>\n', /style|color/, ["5 the attribute `style` of <p>"]],
    [
      "an event handler",
      '<div>\n<p onclick="alert(1)">x</p>\n</div>\n',
      /onclick|alert/,
      ["6 the attribute `onclick` of <p>"],
    ],
    [
      "a form",
      '<form action="/x"><input name="a"></form>\n',
      /form|input/,
      ["5 the element <form>", "5 the element <input>"],
    ],
    [
      "a link that runs",
      '<a href="javascript:alert(1)">x</a>\n',
      /javascript/,
      ["5 the address `javascript:alert(1)` of <a>"],
    ],
    [
      "an element that is never closed",
      "a <font color=red>b\n\nc\n",
      /font/,
      ["5 the element <font>"],
    ],
  ];
  for (const [sees, text, gone, warnings] of cases) {
    test(sees, () => {
      const rendered = render(text);
      assert.doesNotMatch(rendered.html, gone);
      assert.deepEqual(droppedIn(rendered), warnings);
    });
  }

  test("the warning is a sentence", () => {
    assert.deepEqual(render("<iframe></iframe>").problems, [
      {
        file: "issues/a.md",
        line: 5,
        column: 1,
        severity: "warning",
        message:
          "the element <iframe> is left out of the page: the archive shows text, links, pictures and tables only",
      },
    ]);
  });

  test("what a script holds is neither in the anchor nor in the words that are searched", () => {
    const { passages } = render("Text, more <script>alert(1)</script> text.\n");
    assert.deepEqual(
      passages.map(({ id, text }) => [id, text]),
      [["text-more-text", "Text, more text."]],
    );
  });

  test("the words of what is left out stay, where they are words", () => {
    assert.match(
      render('<font color="red">Words</font> and <blink>more</blink>').html,
      /Words and more/,
    );
  });
});

describe("raw HTML changes nothing but itself", () => {
  for (const tag of ["script", "style", "textarea", "title", "xmp", "option"]) {
    test(`a <${tag}> in a line that is never closed does not swallow the rest of the issue`, () => {
      const { html } = render(`Before <${tag}> after.\n\nThe rest.\n\n# The end\n`);
      assert.match(html, /The rest\./);
      assert.match(html, /The end/);
    });
  }
  test("a picture within the text itself stays, with and without raw HTML beside it", () => {
    const picture = "![x](data:image/png;base64,iVBORw0KGgo=)";
    const isThere = (text: string) =>
      render(text).html.includes("data:image/png;base64,iVBORw0KGgo=");
    const { problems } = render(`${picture} <b>y</b>`);
    assert.ok(isThere(`${picture} <b>y</b>`) === isThere(picture) || problems.length > 0);
  });
  test("so does a link with an unusual scheme", () => {
    const link = "[x](sms:+15551234)";
    const isThere = (text: string) => render(text).html.includes("sms:");
    const { problems } = render(`${link} <b>y</b>`);
    assert.ok(isThere(`${link} <b>y</b>`) === isThere(link) || problems.length > 0);
  });
  test("closing tags without an opening one do not close what is around the text", () => {
    const { html } = render("</div></main></body>\n\nText.\n");
    assert.doesNotMatch(html, /<\/(div|main|body)>/);
  });
  test("an element that is never closed is closed at the end of the text", () => {
    const { html } = render("<div><div>\n\nText.\n");
    assert.equal(html.match(/<div/g)?.length, html.match(/<\/div>/g)?.length);
  });
});

describe("a text that stands inside another page", () => {
  const fragment = (text: string) =>
    renderFragment(
      { text, file: "authors/a.md", line: 3 },
      { language: "en", resolve: ({ href }) => `/to/${href}` },
    );

  test("has no anchors of its own", () => {
    assert.equal(fragment("A [link](x.md).\n").html, '<p>A <a href="/to/x.md">link</a>.</p>\n');
  });
  test("passes the same allow-list", () => {
    const { html, problems } = fragment("x\n\n<script>alert(1)</script>\n");
    assert.doesNotMatch(html, /script|alert/);
    assert.deepEqual(
      problems.map(({ file, line }) => [file, line]),
      [["authors/a.md", 5]],
    );
  });
});

test("the same text is the same HTML", () => {
  const text = '# a\n\n"b" <b>c</b>[^1]\n\n[^1]: d\n';
  assert.deepEqual(render(text), render(text));
});
