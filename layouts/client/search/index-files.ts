/** Answers for the files of a folder of which no host knows: with its content, or where it is to be had. */
export type Folder = (file: string) => { content: BodyInit } | { path: string };

/**
 * The files of the index, between Pagefind and the network. Pagefind 1.6 waits for ever, swallows
 * what fails and searches what it has. So its `fetch` leads here, where what could not be had is
 * known: it is not asked for again before `forget`, or every key that a reader types would wait for it.
 */
export class IndexFiles {
  /** How often a file was wanted that could not be had. */
  failures = 0;
  readonly #root: string;
  readonly #patience: number;
  readonly #fetch = globalThis.fetch.bind(globalThis);
  readonly #folders = new Map<string, Folder>();
  readonly #lost = new Set<string>();
  #lastArrival = 0;

  /**
   * `root` is the address of the index, and paths of files are from there; `patience` is how long
   * nothing may arrive before what is waited for is given up, in milliseconds.
   */
  constructor(root: string, patience: number) {
    this.#root = new URL(root, location.href).href;
    this.#patience = patience;
    globalThis.fetch = (input, init) => {
      const request = new Request(input, init);
      const [url = ""] = request.url.split("?");
      return url.startsWith(this.#root)
        ? this.#answer(url.slice(this.#root.length))
        : this.#fetch(request);
    };
  }

  /** Answers for all files below a path that ends with a slash. */
  mount(path: string, folder: Folder): void {
    this.#folders.set(path, folder);
  }

  /** Gives everything that was lost another chance. */
  forget(): void {
    this.#lost.clear();
  }

  /** Fetches a file. Throws if it cannot be had, or could not before. */
  async load(path: string, cache: RequestCache = "default"): Promise<Response> {
    try {
      if (this.#lost.has(path)) throw new Error(`${path} could not be had.`);
      return await this.#loadPatiently(path, cache);
    } catch (error) {
      this.#lost.add(path);
      this.failures++;
      throw error;
    }
  }

  async loadJson<T>(path: string, cache?: RequestCache): Promise<T> {
    return (await this.load(path, cache)).json();
  }

  /** Waits for what the browser itself fetches, for as long as for a file. */
  async inTime<T>(work: Promise<T>): Promise<T> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const deadline = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error("There was no answer.")), this.#patience);
    });
    return Promise.race([work, deadline]).finally(() => clearTimeout(timer));
  }

  async #answer(path: string): Promise<Response> {
    const [mounted = ""] = [...this.#folders.keys()].filter((start) => path.startsWith(start));
    const answer = this.#folders.get(mounted)?.(path.slice(mounted.length)) ?? { path };
    return "content" in answer ? new Response(answer.content) : this.load(answer.path);
  }

  /** On a slow line files wait for each other: time runs out only while none arrives. */
  async #loadPatiently(path: string, cache: RequestCache): Promise<Response> {
    const started = performance.now();
    const abort = new AbortController();
    const watch = setInterval(() => {
      const waited = performance.now() - Math.max(started, this.#lastArrival);
      if (waited > this.#patience) abort.abort();
    }, this.#patience / 10);
    try {
      const response = await this.#fetch(this.#root + path, { cache, signal: abort.signal });
      this.#lastArrival = performance.now();
      // Some hosts answer with a page where there is no file.
      const isPage = response.headers.get("content-type")?.startsWith("text/html");
      if (!response.ok || isPage) throw new Error(`${response.status} for ${path}`);
      const content = await response.arrayBuffer();
      this.#lastArrival = performance.now();
      return new Response(content);
    } finally {
      clearInterval(watch);
    }
  }
}
