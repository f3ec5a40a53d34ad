import { copyPassageLink } from "./copy-passage-link.ts";

copyPassageLink();
