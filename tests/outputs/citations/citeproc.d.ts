/** citeproc ships no types: the surface that the tests use. */
declare module "citeproc" {
  class Engine {
    constructor(
      system: { retrieveLocale(tag: string): string; retrieveItem(id: string): object },
      style: string,
      language: string,
    );
    setOutputFormat(format: "text" | "html"): void;
    updateItems(ids: string[]): void;
    makeBibliography(): [unknown, string[]];
    makeCitationCluster(items: { id: string; locator?: string; label?: string }[]): string;
  }
  const citeproc: { Engine: typeof Engine };
  export default citeproc;
}
