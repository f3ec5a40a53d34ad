import DevServer from "@11ty/eleventy-dev-server";
import { sayError } from "../progress.ts";
import type { Settings } from "../settings.ts";
import type { Preview } from "./preview.ts";
import { respond } from "./respond.ts";
import type { SearchIndex } from "./search-index.ts";

/** The server that a preview is seen through. */
export interface PreviewServer {
  /** Where the archive is seen. */
  address: string;
  /** Tells open pages which state is the newest. */
  tellShown(): void;
  /** Tells open pages that the newest state can be searched. */
  tellSearchable(): void;
}

/** Starts Eleventy’s development server; another port is taken if the one that was asked for is in use. */
export async function openServer({
  preview,
  search,
  settings: { content, output },
  port,
}: {
  preview: Preview;
  search: SearchIndex;
  settings: Settings;
  port: number;
}): Promise<PreviewServer> {
  const server = DevServer.getServer("backfile", output, {
    port,
    liveReload: false,
    middleware: [respond({ preview, search, content, output })],
    messageOnStart: false,
    logger: { info: () => {}, log: () => {}, error: sayError },
  });
  server.serve(port);
  await server.ready();
  const shown = () => ({ type: "preview.shown", number: preview.number });
  server.updateServer.on("connection", (socket) => socket.send(JSON.stringify(shown())));
  return {
    address: server.getServerUrl("localhost").replace(/\/$/, preview.basePath),
    tellShown: () => server.sendUpdateNotification(shown()),
    tellSearchable: () => server.sendUpdateNotification({ type: "preview.searchable" }),
  };
}
