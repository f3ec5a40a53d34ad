import "./open-search.ts";
