/** Eleventy 3 ships no types: the surface that is used here, and no more. */
declare module "@11ty/eleventy" {
  export interface EleventyConfig {
    globalData: Record<string, unknown>;
    on(event: "eleventy.before", listener: () => void | Promise<void>): void;
    on(
      event: "eleventy.after",
      listener: (event: {
        results: { url: string | false; content: string }[];
      }) => void | Promise<void>,
    ): void;
    addGlobalData(name: string, value: unknown): void;
    addTemplateFormats(extension: string): void;
    addExtension(extension: string, options: ExtensionOptions): void;
    setInputDirectory(path: string): void;
    setOutputDirectory(path: string): void;
    setUseGitIgnore(isUsed: boolean): void;
  }

  export interface ExtensionOptions {
    /** Whether Eleventy is to read the file itself. */
    read: boolean;
    useLayouts: boolean;
    outputFileExtension: string;
    compileOptions: { permalink: "raw"; cache: boolean };
    getData(path: string): Promise<Record<string, unknown>>;
    compile(text: string, path: string): Promise<(data: unknown) => string>;
  }

  export class Eleventy {
    constructor(
      input: string | undefined,
      output: string | undefined,
      options: {
        configPath: string;
        config?: (eleventy: EleventyConfig) => void;
      },
    );
    init(): Promise<void>;
    /** Keeps Eleventy's own words off the terminal. */
    disableLogger(): void;
    write(): Promise<unknown>;
  }
}
