import "./cite-passage.ts";
