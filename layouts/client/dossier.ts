import "./open-search.ts";

/**
 * Orders and sifts the entries of a dossier. They stand newest first in the page; what a reader
 * chooses lives in the address (`?order=oldest&only=about`), so that Back, reload and sharing work.
 */
const controls = document.querySelector<HTMLElement>(".dossier-order");
const list = document.querySelector<HTMLElement>(".dossier");
const newestFirst = [...(list?.children ?? [])] as HTMLElement[];

function show(): void {
  const chosen = new URLSearchParams(location.search);
  const isOldestFirst = chosen.get("order") === "oldest";
  const isOnlyAbout = chosen.get("only") === "about";
  list?.append(...(isOldestFirst ? [...newestFirst].reverse() : newestFirst));
  for (const entry of newestFirst) entry.hidden = isOnlyAbout && entry.dataset.about !== "true";
  press('[data-order="newest"]', !isOldestFirst);
  press('[data-order="oldest"]', isOldestFirst);
  press('[data-only="about"]', isOnlyAbout);
}

function press(selector: string, isPressed: boolean): void {
  controls?.querySelector(selector)?.setAttribute("aria-pressed", String(isPressed));
}

controls?.addEventListener("click", ({ target }) => {
  if (!(target instanceof HTMLButtonElement)) return;
  const chosen = new URLSearchParams(location.search);
  const { order } = target.dataset;
  if (order === "oldest") chosen.set("order", order);
  else if (order === "newest") chosen.delete("order");
  else if (chosen.has("only")) chosen.delete("only");
  else chosen.set("only", "about");
  const query = chosen.toString();
  history.pushState(null, "", location.pathname + (query === "" ? "" : `?${query}`));
  show();
});

addEventListener("popstate", show);
if (controls) controls.hidden = false;
show();
