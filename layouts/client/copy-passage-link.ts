/** How long it is said that a link was copied, in milliseconds. */
const pause = 2500;

/**
 * Following the link of a passage also copies its address, and the page says so. The browser itself
 * goes to the passage, so that `hashchange` fires as for any other link.
 */
export function copyPassageLink(): void {
  const note = document.querySelector<HTMLElement>(".copied");
  let timer: ReturnType<typeof setTimeout> | undefined;
  document.addEventListener("click", async ({ target, ctrlKey, metaKey, shiftKey }) => {
    const pin = target instanceof Element && target.closest<HTMLAnchorElement>("a.pin");
    if (!note || !pin || ctrlKey || metaKey || shiftKey) return;
    try {
      // There is no clipboard on pages that are not served over HTTPS, and browsers can refuse it.
      await navigator.clipboard.writeText(pin.href);
    } catch {
      return;
    }
    note.textContent = note.dataset.words ?? "";
    clearTimeout(timer);
    timer = setTimeout(() => note.replaceChildren(), pause);
  });
}
