import { dirname } from "node:path/posix";
import { feedPaths, fileOfPath, fixedPaths, publicPath, yearPath } from "./paths.ts";
import type { Problem } from "./problem.ts";
import type { Content } from "./records.ts";

/** Folders that the site fills itself, in which nothing of the content can stand. */
const ownFolders = ["assets", "files", "search", "sources"];

const ownFiles: ReadonlySet<string> = new Set(fixedPaths.map(fileOfPath));

/**
 * Old addresses and files of `public/` must not stand where the site has something already:
 * one of the two would be lost. What counts is the file, since `/a`, `/a/` and `/a/index.html` are one.
 */
export function checkAddresses({
  issues,
  authors,
  topics,
  pages,
  publicFiles,
}: Content): Problem[] {
  const taken = new TakenFiles();
  for (const path of fixedPaths) taken.claim(path, "the site itself");
  for (const { date } of issues) taken.claim(yearPath(date.year), "the site itself");
  for (const path of [...authors, ...topics].flatMap(({ path }) => feedPaths(path))) {
    taken.claim(path, "the site itself");
  }
  for (const { path, file } of [...issues, ...authors, ...topics, ...pages]) {
    taken.claim(path, `\`${file}\``);
  }
  const ofPublic = publicFiles.flatMap((file): Problem[] => {
    const owner = taken.claimFile(publicPath(file), `\`${file}\``);
    if (owner === undefined) return [];
    const message = `\`${publicPath(file)}\` is taken by ${owner}: remove or rename the file`;
    return [{ file, line: 1, column: 1, severity: "error", message }];
  });
  const ofAliases = [...issues, ...authors, ...pages].flatMap(({ aliases, file, placeOf }) =>
    aliases.flatMap((alias, i): Problem[] => {
      const owner = taken.claim(alias, `\`${file}\``);
      if (owner === undefined) return [];
      const message = `the address \`${alias}\` is taken by ${owner}: remove the alias`;
      return [{ file, ...placeOf(["aliases", i]), severity: "error", message }];
    }),
  );
  return [...ofPublic, ...ofAliases];
}

/** The files of the site that is to be made, each with who makes it. */
class TakenFiles {
  readonly #files = new Map<string, string>();
  readonly #folders = new Map<string, string>();

  /** Takes the file that answers a path; if that cannot be, says whose it is. */
  claim(path: string, owner: string): string | undefined {
    return this.claimFile(fileOfPath(path), owner);
  }

  claimFile(file: string, owner: string): string | undefined {
    const [, first = ""] = file.split("/");
    if (ownFolders.includes(first) && !ownFiles.has(file)) return "the site itself";
    const folders = foldersOf(file);
    const other =
      this.#files.get(file) ??
      this.#folders.get(file) ??
      folders.map((folder) => this.#files.get(folder)).find((found) => found !== undefined);
    if (other !== undefined) return other;
    this.#files.set(file, owner);
    for (const folder of folders) this.#folders.set(folder, owner);
    return undefined;
  }
}

function foldersOf(file: string): string[] {
  const folder = dirname(file);
  return folder === "/" ? [] : [folder, ...foldersOf(folder)];
}
