import { type Rule, remarkAt } from "./rule.ts";

/** Words that say nothing of where a link leads, to those who hear links one by one (WCAG 2.2, 2.4.4). */
const bare =
  /^(?:click here|click|here|this|link|this link|read more|more|see here|点击这里|点击此处|这里|此处|链接|更多)\W*$/iu;

/** Links that are called “here” or “click here”. */
export const bareLinks: Rule = ({ issues, pages }) =>
  [...issues, ...pages].flatMap(({ file, text }) =>
    text.references
      .filter(({ kind, text: words }) => kind === "link" && bare.test(words.trim()))
      .map(({ line, text: words }) =>
        remarkAt(
          file,
          line,
          `a link is called “${words.trim()}”: let its words say what it leads to`,
        ),
      ),
  );
