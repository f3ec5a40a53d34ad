/**
 * Watches what is fetched of the index. Pagefind 1.6 swallows failures and searches what it has:
 * without this, half a result would look like the whole, and a host that never answers would keep a
 * reader waiting for ever.
 */
export class FetchWatch {
  /** Addresses that could not be fetched, in order. */
  readonly failed: string[] = [];

  /** `prefix` is where the index stands; `patience` how long a file of it may take, in milliseconds. */
  constructor(prefix: string, patience: number) {
    const original = globalThis.fetch.bind(globalThis);
    globalThis.fetch = async (input, init) => {
      const url = typeof input === "string" ? input : input instanceof URL ? input.href : input.url;
      if (!new URL(url, location.href).pathname.startsWith(prefix)) return original(input, init);
      try {
        const limits = [AbortSignal.timeout(patience), ...(init?.signal ? [init.signal] : [])];
        const response = await original(input, { ...init, signal: AbortSignal.any(limits) });
        if (!response.ok) this.failed.push(url);
        return response;
      } catch (error) {
        this.failed.push(url);
        throw error;
      }
    };
  }
}
