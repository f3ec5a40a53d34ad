import "./open-search.ts";
import { askedName, Completion, completions } from "./search/completion.ts";
import { namedAnswers } from "./search/named-answers.ts";
import {
  isEmpty,
  pageLength,
  parseState,
  type QueryState,
  stateToSearch,
} from "./search/query-state.ts";
import { moveByKeys } from "./search/result-keys.ts";
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
/** Where the page was scrolled to when it was left, until it looks as it did then. */
let leftAt: number | undefined = history.state?.scrolledTo;

const view = new SearchView(settings, {
  ask: (q) => {
    if (field) field.value = q;
    go({ ...state, q, shown: pageLength });
  },
  choose: (name, change) => {
    const chosen = { ...state.chosen, [name]: change(state.chosen[name]) };
    go({ ...state, chosen, shown: pageLength });
  },
  clear: () => go({ ...state, chosen: { topic: [], author: [], year: [] }, shown: pageLength }),
  sort: (sort) => go({ ...state, sort, shown: pageLength }),
  show: (shown) => {
    state = { ...state, shown };
    history.replaceState(history.state, "", addressOf(state));
  },
  retry,
});

const addressOf = (next: QueryState): string => location.pathname + stateToSearch(next);

/** Goes to a new state: a step that Back returns from, unless it only goes on typing. */
function go(next: QueryState, step: "push" | "replace" = "push"): void {
  const address = addressOf(next);
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
    // Names come with the results, so that nothing moves when they are there.
    const [found, names] = await Promise.all([index.search(state), index.names().catch(() => [])]);
    if (!isCurrent()) return;
    await view.showFound(found, namedAnswers(state.q, names), state, isCurrent);
    if (leftAt !== undefined) scrollTo(0, leftAt);
    leftAt = undefined;
  } catch {
    if (isCurrent()) view.showFailure();
  }
  if (index.isOld) await renew();
}

/** Searches again, also in what could not be loaded. */
function retry(): void {
  index.retry();
  void search();
}

/** Searches again where a new edition was published since the page was opened. */
async function renew(): Promise<void> {
  if (await index.renew()) void search();
}

function readField(): QueryState {
  return { ...state, q: field?.value.trim() ?? "", shown: pageLength };
}

/** Takes a name out of the field and narrows to it. */
function chooseName(
  { kind, slug }: { kind: "topic" | "author"; slug: string },
  rest: string,
): void {
  const others = state.chosen[kind].filter((value) => value !== slug);
  if (field) field.value = rest;
  go({
    ...state,
    q: rest,
    chosen: { ...state.chosen, [kind]: [...others, slug] },
    shown: pageLength,
  });
}

async function submit(): Promise<void> {
  clearTimeout(timer);
  const asked = askedName(field?.value ?? "");
  const [name] = asked ? completions(asked, await index.names().catch(() => [])) : [];
  if (asked && name) chooseName(name, asked.rest);
  else go(readField());
}

form?.addEventListener("submit", (event) => {
  event.preventDefault();
  void submit();
});

if (field) {
  if (state.q !== "") field.value = state.q;
  else if (field.value !== "") state = readField();
  const completion = new Completion(field, settings.words.names, {
    names: () => index.names(),
    choose: chooseName,
  });
  field.addEventListener("keydown", (event) => {
    if (completion.takesKey(event)) event.preventDefault();
    else if (event.key === "Escape" && field.value !== "") {
      event.preventDefault();
      field.value = "";
      go(readField(), "replace");
    }
  });
  field.addEventListener("input", () => {
    clearTimeout(timer);
    // A name that is still being typed is no word to look for.
    if (askedName(field.value) === undefined)
      timer = setTimeout(() => go(readField(), "replace"), pause);
  });
  moveByKeys(field, view.results);
}

addEventListener("popstate", () => {
  clearTimeout(timer);
  state = parseState(location.search);
  if (field) field.value = state.q;
  void search();
});

// Who comes back to the page after a while expects what is new.
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "visible" && index.isOld) void renew();
});

// What a cut line left unanswered is asked again as soon as it is back.
addEventListener("online", () => {
  if (view.isIncomplete) retry();
});

history.scrollRestoration = "manual";
addEventListener("pagehide", () => {
  history.replaceState({ ...history.state, scrolledTo: scrollY }, "");
});

void search();
