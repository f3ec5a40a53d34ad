import { address, pictureAddress } from "./links.ts";
import type { Plan, PlannedIssue } from "./plan.ts";
import { plain } from "./prose.ts";
import type { Random } from "./random.ts";

/** A block of HTML as editors and exporters left it. */
export function rawHtml(plan: Plan, issue: PlannedIssue, random: Random): string {
  const { prose } = plan;
  const text = plain(prose, random, random.int(1, 2));
  const words = prose.phrase(random, 4);
  const picture = pictureAddress(issue, random);
  const to = address(plan, issue, random).replaceAll("&", random.chance(0.5) ? "&amp;" : "&");
  return random.pick([
    `<div class="wp-caption alignright" style="width: 310px" id="attachment_${random.int(1, 9)}">\n<a href="${to}"><img class="size-medium" src="${picture}" width="300" height="200" onload="x()"></a>\n<p class="wp-caption-text">${words}</p>\n</div>`,
    `<center><font size="+2" color=red>${words}</font></center>`,
    `<iframe width="560" height="315" src="https://www.youtube.com/embed/x" frameborder="0" allowfullscreen></iframe>`,
    `<script type="text/javascript">\nvar x = "<p>${words}</p>"; document.write(x);\n</script>`,
    `<style>p { color: red }</style>\n<p style="margin:0">${text}`,
    `<p>${text}\n<p>${text}`,
    `<p align="justify">${text}<br/><br />&nbsp;</p>\n<br/>`,
    `<!-- more: ${words} -->`,
    `<!--[if mso]><table><tr><td><![endif]-->\n${text}`,
    `<h1>${words}</h1>\n<h4 id="main">${words}</h4>`,
    `<table border=1 bgcolor="#fff"><tr><td>${words}<td>${text}<tr><th colspan=2>${words}</table>`,
    `<ul><li>${words}<li><a href='${to}'>${words}</a></ul>`,
    `<div><div>\n\n**${words}**\n\n</div>`,
    `</div></section></article></main>`,
    `<blockquote cite="${to}">\n\n${text}\n\n</blockquote>`,
    `<details><summary>${words}</summary>\n\n- ${words}\n- ${words}\n\n</details>`,
    `<a name="top"></a><span id="note-1">${words}</span><span id="note-1">${words}</span>`,
    `<object data="x.swf"><param name="a"><embed src="x.swf"></object>`,
    `<form action="/x"><input name="q"><button onclick="alert(1)">${words}</button></form>`,
    `<picture><source srcset="${picture} 2x" media="(min-width: 600px)"><img src="${picture}" alt="${words}"></picture>`,
    `<o:p></o:p><st1:place w:st="on">${words}</st1:place>`,
    `<hr>\n<IMG SRC="${picture}" ALT='${words}'>`,
    `<svg onload="alert(1)"><text>${words}</text></svg>`,
    `<math><mi>x</mi></math><noscript><p>${words}</noscript>`,
  ]);
}
