/** Eleventy's development server ships no types: the surface that is used here, and no more. */
declare module "@11ty/eleventy-dev-server" {
  import type { IncomingMessage, ServerResponse } from "node:http";

  /** Answers a request, or leaves it to `next`: the file that stands at the path. */
  export type Middleware = (
    request: IncomingMessage,
    response: ServerResponse,
    next: () => void,
  ) => void;

  export interface DevServerOptions {
    port: number;
    /** Whether Eleventy's own script is put into every page. */
    liveReload: boolean;
    middleware: Middleware[];
    messageOnStart: false;
    logger: Record<"info" | "log" | "error", (message: string) => void>;
  }

  interface Socket {
    send(message: string): void;
  }

  export default class EleventyDevServer {
    static getServer(name: string, folder: string, options: DevServerOptions): EleventyDevServer;
    serve(port: number): void;
    ready(): Promise<void>;
    close(): Promise<void>;
    getServerUrl(host: string): string;
    /** Tells every open page. */
    sendUpdateNotification(message: Record<string, unknown>): void;
    updateServer: { on(event: "connection", listener: (socket: Socket) => void): void };
  }
}
