import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { createGzip } from "node:zlib";

const types: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".opml": "text/x-opml; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml",
};

/** A running server of a site. */
export interface Served {
  /** Its address with the site's base path, ending in a slash. */
  url: string;
  /** Paths that answer 503 from now on, by what they contain. */
  broken: string[];
  /** Paths asked for, in order. */
  requests: string[];
  close(): Promise<void>;
}

/** Serves a finished site on this machine as a static host would, on a port that the system chooses. */
export async function serveFolder(folder: string, basePath = "/"): Promise<Served> {
  const broken: string[] = [];
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? "/").split("?")[0] ?? "/");
    requests.push(path);
    const isBroken = broken.some((part) => path.includes(part));
    const found = isBroken ? undefined : findFile(folder, path, basePath);
    const file = found ?? join(folder, "404.html");
    if (isBroken) response.writeHead(503).end();
    else send(file, found ? 200 : 404, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${basePath}`,
    broken,
    requests,
    close: () => close(server),
  };
}

/** Text is compressed for those who take it so. */
function send(
  file: string,
  status: number,
  { headers }: IncomingMessage,
  response: ServerResponse,
): void {
  const type = types[extname(file)] ?? "application/octet-stream";
  const isText = /text|javascript|json|xml/.test(type);
  const isCompressed = isText && String(headers["accept-encoding"]).includes("gzip");
  response.writeHead(status, {
    "content-type": type,
    ...(isCompressed && { "content-encoding": "gzip" }),
  });
  const content = createReadStream(file);
  if (isCompressed) content.pipe(createGzip()).pipe(response);
  else content.pipe(response);
}

function findFile(folder: string, path: string, basePath: string): string | undefined {
  if (!path.startsWith(basePath)) return undefined;
  const file = join(folder, normalize(`/${path.slice(basePath.length)}`));
  if (existsSync(file) && statSync(file).isFile()) return file;
  const page = join(file, "index.html");
  return existsSync(page) ? page : undefined;
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
