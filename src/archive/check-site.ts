import { posix } from "node:path";
import { suggestion } from "../content/nearest.ts";
import type { Problem } from "../content/problem.ts";
import type { Content, IssueRecord, Site } from "../content/records.ts";
import type { RecordRenderer } from "./render-records.ts";

/** The masthead is on every page, so it may lead nowhere on none. */
export function checkNav({ nav = [], placeOf }: Site, answering: readonly string[]): Problem[] {
  const paths = new Set(answering);
  return nav.flatMap(({ path }, i) => {
    if (paths.has(path)) return [];
    const hint = suggestion(path, paths) || ": there is no such page on this site";
    const place = placeOf(["nav", i, "path"]);
    const message = `\`${path}\` leads nowhere${hint}`;
    return [{ file: "site.yaml", ...place, severity: "error", message }];
  });
}

/** The picture of an issue is a file beside it, which the page will need. */
export function checkImage(
  issue: IssueRecord,
  content: Content,
  renderer: RecordRenderer,
): Problem[] {
  if (issue.image === undefined) return [];
  const folder = posix.dirname(issue.file);
  const file = posix.normalize(posix.join(folder, issue.image.src));
  if (content.attachments.includes(file)) {
    renderer.attachments.add(file);
    return [];
  }
  const beside = content.attachments.map((known) => posix.relative(folder, known));
  const hint = suggestion(issue.image.src, beside) || `: put the picture at \`${file}\``;
  const message = `\`image.src\` names no file${hint}`;
  return [{ file: issue.file, ...issue.placeOf(["image", "src"]), severity: "error", message }];
}
