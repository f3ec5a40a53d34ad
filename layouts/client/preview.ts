/**
 * Keeps a page of the preview up to date while its archive is edited: the server tells over the
 * development server’s own socket, the page is fetched and laid over the one that is seen, node by
 * node, so that nobody loses their place. No published site has this script.
 */

type Morph = (from: Element, to: Element, options: object) => void;

const socketAddress = location.origin.replace(/^http/, "ws");
const patience = 1000;

/** Which state of the archive a page shows. */
const mark = 'meta[name="preview"]';

let isUpdating = false;
let newest = 0;

function listen(): void {
  const socket = new WebSocket(socketAddress);
  socket.addEventListener("message", ({ data }) => hear(JSON.parse(data)));
  socket.addEventListener("close", () => setTimeout(listen, patience));
}

function hear({ type, number }: { type: string; number: number }): void {
  if (type === "preview.shown" && number !== shownNumber(document)) {
    newest = number;
    void update();
  }
  if (type === "preview.searchable" && document.querySelector("#search-form")) location.reload();
}

/** Changes that come meanwhile are fetched together, once this one is on screen. */
async function update(): Promise<void> {
  if (isUpdating) return;
  isUpdating = true;
  const wanted = newest;
  try {
    await showNewest();
  } catch {
    // The server has ended: the socket tells when it is there again.
  } finally {
    isUpdating = false;
  }
  if (newest !== wanted) await update();
}

async function showNewest(): Promise<void> {
  const response = await fetch(location.href, { cache: "no-store" });
  if (response.redirected) return location.replace(response.url + location.hash);
  const next = new DOMParser().parseFromString(await response.text(), "text/html");
  const fault = next.querySelector("#preview-fault");
  if (fault) layOver(fault);
  else if (isMadeByScript() || scriptsOf(next) !== scriptsOf(document)) return location.reload();
  else await morph(next);
  document.querySelector(mark)?.setAttribute("content", String(shownNumber(next)));
}

function layOver(fault: Element): void {
  document.querySelector("#preview-fault")?.remove();
  document.body.append(fault);
}

async function morph(next: Document): Promise<void> {
  const address = "/.11ty/morphdom.js";
  const { default: morphdom } = (await import(address)) as { default: Morph };
  const { documentElement: html } = document;
  for (const { name, value } of next.documentElement.attributes) html.setAttribute(name, value);
  morphdom(html, next.documentElement, {
    childrenOnly: true,
    onBeforeElUpdated: (from: Element, to: Element) => {
      if (from instanceof HTMLDetailsElement) to.toggleAttribute("open", from.open);
      return !from.isEqualNode(to);
    },
  });
}

/** Searching and dossiers put things into the page and keep what they show in its address. */
const isMadeByScript = (): boolean =>
  document.querySelector("#search-form, .dossier-order, .preview-alone") !== null;

const scriptsOf = (page: Document): string =>
  [...page.scripts].map((script) => script.getAttribute("src")).join(" ");

const shownNumber = (from: Document): number =>
  Number(from.querySelector<HTMLMetaElement>(mark)?.content);

listen();
