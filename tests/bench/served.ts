import { serveSite } from "../../src/site/serve-site.ts";
import { defaultSettings } from "../../src/site/settings.ts";

/**
 * Serves a content folder as `npm start` does, and tells how large the heap is, in bytes after a
 * collection (`--expose-gc`), whenever it is sent a message.
 */
const [content = "", port = ""] = process.argv.slice(2);

process.on("message", () => {
  globalThis.gc?.();
  process.send?.({ heap: process.memoryUsage().heapUsed });
});
await serveSite({ ...defaultSettings(), content, mode: "preview" }, Number(port));
process.send?.({ isReady: true });
