import "./cite-passage.ts";
import { copyPassageLink } from "./copy-passage-link.ts";
import { markWords } from "./mark-words.ts";
import "./open-search.ts";

copyPassageLink();
markWords(document.querySelector(".issue-text"));
