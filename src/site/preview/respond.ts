import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { dirname, join } from "node:path";
import { normalize } from "node:path/posix";
import type { Middleware } from "@11ty/eleventy-dev-server";
import { messageOf } from "../../content/message-of.ts";
import type { Answer, Preview } from "./preview.ts";
import type { SearchIndex } from "./search-index.ts";

interface Served {
  preview: Preview;
  search: SearchIndex;
  /** The content folder. */
  content: string;
  /** The folder in which files are put that Eleventy’s server is to send. */
  output: string;
}

/** Answers every request out of the preview. What is no page is put where Eleventy’s server sends it from. */
export function respond(served: Served): Middleware {
  return (request, response, next) => {
    answer(served, request, response, next).catch((error: unknown) => {
      response.statusCode = 500;
      response.setHeader("Content-Type", "text/plain; charset=utf-8");
      response.end(messageOf(error));
    });
  };
}

async function answer(
  { preview, search, content, output }: Served,
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
): Promise<void> {
  response.setHeader("Cache-Control", "no-store");
  const path = pathOf(request);
  const { basePath } = preview;
  const within = path.startsWith(basePath) ? path.slice(basePath.length - 1) : path;
  const send = () => {
    request.url = within.split("/").map(encodeURIComponent).join("/");
    next();
  };
  if (/^\/search\/./.test(within) && (await search.has(within))) return send();
  const answer = preview.answer(path);
  if (answer.kind === "copy" || answer.kind === "text") {
    put(answer, content, join(output, within));
    return send();
  }
  end(response, path, answer);
}

/** The path of a request, decoded; one that cannot be is none that is there. */
function pathOf({ url = "/" }: IncomingMessage): string {
  try {
    return normalize(decodeURIComponent(new URL(url, "http://localhost").pathname));
  } catch {
    return url;
  }
}

function put(answer: Answer & { kind: "copy" | "text" }, content: string, file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  if (answer.kind === "copy") cpSync(join(content, answer.file), file);
  else writeFileSync(file, answer.text);
}

function end(
  response: ServerResponse,
  path: string,
  answer: Exclude<Answer, { kind: "copy" | "text" }>,
): void {
  if (answer.kind === "redirect") {
    response.statusCode = 302;
    response.setHeader("Location", answer.location);
    response.end();
  } else if (answer.kind === "asset") {
    const type = path.endsWith(".css") ? "text/css" : "text/javascript";
    response.setHeader("Content-Type", `${type}; charset=utf-8`);
    response.end(Buffer.from(answer.bytes));
  } else {
    response.statusCode = answer.status;
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(answer.html);
  }
}
