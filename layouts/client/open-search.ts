const field = document.querySelector<HTMLInputElement>("input[name=q]");

/** `/`, and Ctrl-K or ⌘K, put the cursor into the search field of any page. */
addEventListener("keydown", (event) => {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  const isTyping =
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches("input, textarea, select"));
  const isSlash = key === "/" && !ctrlKey && !metaKey && !altKey && !isTyping;
  const isK = (ctrlKey || metaKey) && key.toLowerCase() === "k";
  if (!field || !(isSlash || isK)) return;
  event.preventDefault();
  field.focus();
  field.select();
});

field?.setAttribute("aria-keyshortcuts", "/ Control+K");
// The hint stands only where the key works.
document.querySelector<HTMLElement>(".search-key")?.removeAttribute("hidden");
