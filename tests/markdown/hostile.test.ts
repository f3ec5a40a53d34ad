import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { bodyOf, render } from "./render.ts";

const snippets = [
  "<script>alert(1)</script>",
  "<SCRIPT SRC=https://x.example/x.js></SCRIPT>",
  "<scr<script>ipt>alert(1)</scr</script>ipt>",
  "<script",
  "<script>alert(1)",
  "text <script/x>alert(1)</script>",
  "<svg onload=alert(1)>",
  "<svg><script>alert(1)</script></svg>",
  '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
  "<img src=x onerror=alert(1)>",
  "<img src=x onerror=alert(1)//",
  '<img/src="x"/onerror="alert(1)">',
  '<img src="javascript:alert(1)">',
  '<img src="x` `<script>alert(1)</script>">',
  '<iframe src="javascript:alert(1)"></iframe>',
  "<iframe srcdoc='<script>alert(1)</script>'>",
  "<object data='javascript:alert(1)'></object><embed src='x.swf'>",
  '<a href="javascript:alert(1)">x</a>',
  '<a href="JaVaScRiPt:alert(1)">x</a>',
  '<a href=" &#14; javascript:alert(1)">x</a>',
  '<a href="java\tscript:alert(1)">x</a>',
  '<a href="java&#10;script:alert(1)">x</a>',
  '<a href="javascript&colon;alert(1)">x</a>',
  '<a href="&#x6A;avascript:alert(1)">x</a>',
  '<a href="data:text/html,<script>alert(1)</script>">x</a>',
  '<a href="vbscript:msgbox(1)">x</a>',
  "[x](javascript:alert(1))",
  "[x](JAVASCRIPT:alert(1))",
  "[x](&#x6A;avascript:alert(1))",
  "[x](data:text/html;base64,PHNjcmlwdD4=)",
  "![x](javascript:alert(1))",
  "<javascript:alert(1)>",
  "[x]: javascript:alert(1)\n\n[x]",
  '[x](https://e.example "\\" onclick=alert(1) \\"")',
  '![" onerror="alert(1)](x.png)',
  '<p onclick="alert(1)" ONMOUSEOVER=alert(1)>x</p>',
  '<p style="background:url(javascript:alert(1))">x</p>',
  "<style>@import 'https://x.example/x.css';</style>",
  '<link rel="stylesheet" href="https://x.example/x.css">',
  '<meta http-equiv="refresh" content="0;url=javascript:alert(1)">',
  '<base href="https://x.example/">',
  '<form action="javascript:alert(1)"><button formaction="javascript:alert(1)">x</button></form>',
  "<details open ontoggle=alert(1)>x</details>",
  "<!--><script>alert(1)</script>-->",
  "<![CDATA[<script>alert(1)</script>]]>",
  "<?php <script>alert(1)</script> ?>",
  "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
  "<template><script>alert(1)</script></template>",
  "<textarea></textarea><script>alert(1)</script>",
  '<table background="javascript:alert(1)"><tr><td background="javascript:alert(1)">x</td></tr></table>',
  '<q cite="javascript:alert(1)">x</q>',
  '<a href="x" id="\\"><script>alert(1)</script>">x</a>',
  "<x/onclick=alert(1)>x</x>",
  "[^1]\n\n[^1]: <img src=x onerror=alert(1)>",
  "# <img src=x onerror=alert(1)> heading",
  "| <script>alert(1)</script> |\n|---|\n| <img src=x onerror=alert(1)> |",
  "```<script>alert(1)</script>\n<script>alert(1)</script>\n```",
];

const runs =
  /^(script|iframe|frame|object|embed|applet|style|link|meta|base|form|input|button|textarea|svg|math|template|noscript)$/i;
const addresses = [
  "href",
  "src",
  "cite",
  "action",
  "formaction",
  "data",
  "background",
  "srcset",
  "xlink:href",
  "poster",
];

/** What a browser could run, load or send of a piece of HTML. */
function executableIn(html: string): string[] {
  const { document } = bodyOf(html);
  return [...document.body.querySelectorAll("*")].flatMap((element) => {
    const attributes = [...element.attributes].flatMap(({ name, value }) => {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers ignore these inside a scheme
      const address = value.replace(/[\u0000-\u0020]/g, "");
      const isBad =
        /^on/i.test(name) ||
        /^(style|srcdoc)$/i.test(name) ||
        (addresses.includes(name.toLowerCase()) &&
          /^(javascript|vbscript|data|blob):/i.test(address));
      return isBad ? [`${name}="${value}"`] : [];
    });
    return runs.test(element.localName) ? [`<${element.localName}>`, ...attributes] : attributes;
  });
}

test("the check itself sees what is executable", () => {
  const html =
    '<p onclick="x"><a href="java\nscript:x">y</a></p><script></script><iframe></iframe>';
  assert.equal(executableIn(html).length, 4);
});

describe("nothing executable survives", () => {
  for (const snippet of snippets) {
    test(JSON.stringify(snippet), () => {
      assert.deepEqual(executableIn(render(snippet).html), []);
      assert.deepEqual(
        executableIn(render(`Text ${snippet} text.\n\n<b>x</b> ${snippet}\n`).html),
        [],
      );
      assert.deepEqual(executableIn(render(`- item\n\n  ${snippet}\n\n> ${snippet}\n`).html), []);
    });
  }

  test("of any two beside one another", () => {
    for (const [i, first] of snippets.entries()) {
      const second = snippets[(i * 7 + 3) % snippets.length];
      assert.deepEqual(executableIn(render(`${first}${second}`).html), [], first);
      assert.deepEqual(executableIn(render(`${first}\n\n${second}\n`).html), [], first);
    }
  });

  test("of a text without an end of tags, in no time", () => {
    const { html } = render(`${"<b ".repeat(2000)}\n\n${"[".repeat(2000)}\n`);
    assert.deepEqual(executableIn(html), []);
  });
});
