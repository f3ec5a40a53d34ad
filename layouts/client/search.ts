import { isEmpty, parseState, type QueryState, stateToSearch } from "./search/query-state.ts";
import { SearchIndex } from "./search/search-index.ts";
import { SearchView } from "./search/search-view.ts";
import { readSettings } from "./search/settings.ts";

/** A pause in typing that is worth a search, in milliseconds. */
const pause = 120;

const settings = readSettings();
const index = new SearchIndex(settings);
const form = document.querySelector<HTMLFormElement>("#search-form");
const field = form?.querySelector<HTMLInputElement>("input[name=q]");
let state = parseState(location.search);
let searches = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

const view = new SearchView(settings, {
  choose: (name, values) => go({ ...state, chosen: { ...state.chosen, [name]: values } }),
  clear: () => go({ ...state, chosen: { topic: [], author: [], year: [] } }),
  sort: (sort) => go({ ...state, sort }),
  retry: () => void search(),
});

/** Goes to a new state: a step that Back returns from, unless it only goes on typing. */
function go(next: QueryState, step: "push" | "replace" = "push"): void {
  const address = location.pathname + stateToSearch(next);
  if (address === location.pathname + location.search) step = "replace";
  state = next;
  if (step === "push") history.pushState(null, "", address);
  else history.replaceState(null, "", address);
  void search();
}

/** Searches for the state; an answer that comes after a later question is dropped. */
async function search(): Promise<void> {
  const number = ++searches;
  const isCurrent = () => number === searches;
  if (isEmpty(state)) {
    view.showStart();
    return;
  }
  view.showBusy();
  try {
    const found = await index.search(state);
    if (isCurrent()) await view.showFound(found, state, isCurrent);
  } catch {
    if (isCurrent()) view.showFailure();
  }
}

function readField(): QueryState {
  return { ...state, q: field?.value.trim() ?? "" };
}

field?.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(() => go(readField(), "replace"), pause);
});

form?.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(timer);
  go(readField());
});

addEventListener("popstate", () => {
  clearTimeout(timer);
  state = parseState(location.search);
  if (field) field.value = state.q;
  void search();
});

if (field && state.q !== "") field.value = state.q;
else if (field && field.value !== "") state = readField();
void search();
