/** Goes through results with the arrow keys: from the field to the first, between them, and back. */
export function moveByKeys(field: HTMLInputElement, results: ParentNode): void {
  const links = () => [
    ...results.querySelectorAll<HTMLElement>(".search-answers a, .search-hit h2 a"),
  ];
  field.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.key !== "ArrowDown") return;
    const [first] = links();
    if (first === undefined) return;
    event.preventDefault();
    first.focus();
  });
  results.addEventListener("keydown", (event) => {
    if (!(event instanceof KeyboardEvent)) return;
    const all = links();
    const at = all.indexOf(document.activeElement as HTMLElement);
    if (event.key === "Escape") field.focus();
    else if (at < 0) return;
    else if (event.key === "ArrowDown") all[at + 1]?.focus();
    else if (event.key === "ArrowUp") (all[at - 1] ?? field).focus();
    else return;
    event.preventDefault();
  });
}
