/** Lines that pages and e-mails put around what was written, each with its name in the report. */
const kinds: [what: string, pattern: RegExp][] = [
  [
    "share button",
    /^(?:(?:share|tweet|post|pin|e-?mail|print|save|like|facebook|twitter|linkedin|reddit|whatsapp|x|copy link|comments?|restack|listen)\b(?:\s+(?:this|on|via|to|it|with|an?|the|article|story|post|page|issue|link|friend|facebook|twitter|linkedin|reddit|whatsapp|x|e-?mail))*[\s|/•·,]*)+(?::|\(\d+\))?$|^(?:分享|转发|点赞|收藏|在看)(?:到|至|给)?(?:微信|微博|朋友圈|朋友)?$/i,
  ],
  [
    "subscribe line",
    /^(?:(?:click here to |please )?(?:subscribe|sign up|sign in|log in|join)(?: now| here| today| free)?(?:(?: to| for| our| the| this| your| my)+ .{0,60}(?:newsletter|updates|list|e-?mails?|inbox|mailing list|digest).{0,30})?[.!]?|get (?:our|the|this) .{0,50}(?:newsletter|inbox).{0,30}|thanks for reading .{0,60}(?:subscribe|support).*|(?:was this (?:e-?mail )?)?forwarded (?:this|to you).{0,60}|type your e-?mail.*|订阅.{0,20}|欢迎订阅.*|(?:扫码)?关注.{0,12}公众号.*)$/i,
  ],
  [
    "navigation",
    /^(?:skip to (?:main )?(?:content|navigation)|(?:accept|reject|manage) (?:all )?cookies|menu|search|home|back to top|return to top|close|toggle navigation|read in app|open in app|view (?:this )?(?:e-?mail |online |it )?in (?:your |a )?browser[.:]?|\d+ min(?:ute)?s? read|advertisement|(?:cookie|privacy) policy|terms of (?:use|service)|more articles|loading…?|首页|返回顶部)$/i,
  ],
  [
    "navigation",
    /^(?:previous|next)(?: (?:article|post|issue|page))?(?: [›»→])?$|^(?:上|下)一篇[:：]?.{0,40}$/i,
  ],
  ["copyright line", /^(?:copyright|©|\(c\)|版权所有).{0,140}$/i],
  ["tracking pixel", /^!?\[\]\(\S+\)$/],
];

/** The first line of what mailing services put below a newsletter; all that follows belongs to it. */
const footer =
  /^[^.!?]{0,80}[|·•/]\s*unsubscribe\b|^(?:you(?: are|['’]re) receiv(?:ing|ed)|you received this|this e-?mail was sent|unsubscribe\b|to unsubscribe|update (?:your )?(?:e-?mail )?preferences|manage (?:your )?(?:subscription|preferences)|our mailing address|forward to a friend\b.*unsubscribe|(?:related|more) (?:articles|posts|stories)$|you (?:may|might) also (?:like|be interested in)|if you no longer wish|want to change how you receive|[\w-]+ mailing list$|退订|取消订阅|您收到此|如不想再收到)/i;

/** What a line is, if it is none of the text. */
export function boilerplateOf(text: string): string | undefined {
  return kinds.find(([, pattern]) => pattern.test(text))?.[0];
}

export const isFooter = (text: string): boolean => footer.test(text);
