/**
 * Counts the files of the index that could not be fetched. Pagefind 1.6 swallows such failures and
 * searches what it has: without this count half a result would look like the whole.
 */
export class FetchWatch {
  failures = 0;

  constructor(prefix: string) {
    const original = globalThis.fetch.bind(globalThis);
    globalThis.fetch = async (input, init) => {
      const url = typeof input === "string" ? input : input instanceof URL ? input.href : input.url;
      const isIndex = new URL(url, location.href).pathname.startsWith(prefix);
      try {
        const response = await original(input, init);
        if (isIndex && !response.ok) this.failures++;
        return response;
      } catch (error) {
        if (isIndex) this.failures++;
        throw error;
      }
    };
  }
}
