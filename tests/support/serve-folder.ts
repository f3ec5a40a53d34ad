import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
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
  /** Paths that are taken and never answered from now on, by what they contain. */
  hanging: string[];
  /** Paths asked for, in order. */
  requests: string[];
  /** What was sent in answer, in bytes of compressed bodies. */
  sent: { path: string; bytes: number }[];
  close(): Promise<void>;
}

/** Serves a finished site on this machine as a static host would, on a port that the system chooses. */
export async function serveFolder(folder: string, basePath = "/"): Promise<Served> {
  const broken: string[] = [];
  const hanging: string[] = [];
  const requests: string[] = [];
  const sent: Served["sent"] = [];
  const cacheControl = cacheRules(folder);
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? "/").split("?")[0] ?? "/");
    requests.push(path);
    if (hanging.some((part) => path.includes(part))) return;
    const isBroken = broken.some((part) => path.includes(part));
    const found = isBroken ? undefined : findFile(folder, path, basePath);
    const file = found ?? join(folder, "404.html");
    response.setHeader("cache-control", (found && cacheControl(path)) ?? "no-cache");
    if (isBroken) response.writeHead(503).end();
    else send(file, found ? 200 : 404, request, response, (bytes) => sent.push({ path, bytes }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${basePath}`,
    broken,
    hanging,
    requests,
    sent,
    close: () => close(server),
  };
}

/** How long browsers may keep a path, as `_headers` says. */
function cacheRules(folder: string): (path: string) => string | undefined {
  const file = join(folder, "_headers");
  const text = existsSync(file) ? readFileSync(file, "utf8") : "";
  const rules = [...text.matchAll(/^(\S+?)(\*?)\n {2}Cache-Control: (.*)$/gm)];
  return (path) =>
    rules.find(([, start = "", star]) =>
      star === "*" ? path.startsWith(start) : path === start,
    )?.[3];
}

/** Text is compressed for those who take it so. */
function send(
  file: string,
  status: number,
  { headers }: IncomingMessage,
  response: ServerResponse,
  onSent: (bytes: number) => void,
): void {
  const type = types[extname(file)] ?? "application/octet-stream";
  const isText = /text|javascript|json|xml/.test(type);
  const isCompressed = isText && String(headers["accept-encoding"]).includes("gzip");
  response.writeHead(status, {
    "content-type": type,
    ...(isCompressed && { "content-encoding": "gzip" }),
  });
  const content = createReadStream(file);
  const body = isCompressed ? content.pipe(createGzip()) : content;
  let bytes = 0;
  body.on("data", (part: Buffer) => {
    bytes += part.length;
  });
  body.on("end", () => onSent(bytes));
  body.pipe(response);
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
