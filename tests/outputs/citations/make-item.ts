import type { CslItem } from "../../../src/outputs/citations/csl-item.ts";

export const zhao = { family: "Zhao", given: "Wenqing" };
export const stanton = { family: "Stanton", given: "David" };
export const king = { family: "King", given: "Martin Luther", suffix: "Jr." };
export const xi = { family: "Xi", given: "Jinping", "static-ordering": true } as const;
export const editors = { literal: "Backfile Editors" };

/** The smallest thing that can be cited, and what a test says of it. */
export function makeItem(changes: Partial<CslItem> = {}): CslItem {
  return {
    id: "zte",
    type: "article-magazine",
    title: "ZTE Fights Export Ban",
    "container-title": "SinoTech Archive",
    author: [zhao],
    issued: { "date-parts": [[2018, 5, 2]] },
    URL: "https://x.example/issues/zte/",
    language: "en",
    ...changes,
  };
}
