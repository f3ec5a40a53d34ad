import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { words } from "./built-site.ts";
import { type Seen, until } from "./started-preview.ts";

/** Something that an editor does to a content folder, and what is seen of it. */
export interface Edit {
  kind: string;
  /** Whether the archive has errors after it. */
  isMistake?: true;
  make(): void | Promise<void>;
  /** Where it is seen, below the site’s address. */
  path: string;
  isRight(seen: Seen): boolean;
}

/** The issues of a content folder. */
export function issueFiles(content: string): string[] {
  return readdirSync(join(content, "issues"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => join(content, "issues", file))
    .sort();
}

/** Makes an edit and waits until it is seen. */
export async function makeAndSee(
  { kind, make, path, isRight }: Edit,
  see: (path: string) => Promise<Seen>,
): Promise<void> {
  await make();
  let last: Seen | undefined;
  await until(
    async () => {
      last = await see(path);
      return isRight(last);
    },
    () => `${kind} (${path}): ${last?.status} ${last?.fault}`,
  );
}

type Kind = (session: Session, n: number) => Edit[];

/** An archive under the hands of an editor; every list of edits leaves it without errors. */
class Session {
  readonly content: string;
  readonly issues: string[];

  constructor(content: string) {
    this.content = content;
    this.issues = issueFiles(content);
  }

  /** An issue by turns, never the first: that one is looked at. */
  issue(n: number): string {
    return this.issues[1 + ((n * 7) % (this.issues.length - 1))] ?? "";
  }

  /** The first author of that issue. */
  author(n: number): string {
    const text = readFileSync(this.issue(n), "utf8");
    const [, name = ""] = /^authors:[\s[-]*"?([\p{L}\p{N}-]+)/mu.exec(text) ?? [];
    return name;
  }

  /** A state that is wrong, told on every page with a sentence, and its end. */
  broken(kind: string, sentence: RegExp, make: () => void, mend: () => void, path = ""): Edit[] {
    return [
      { kind, isMistake: true, make, path, isRight: ({ fault }) => sentence.test(fault) },
      { kind: `${kind}, mended`, make: mend, path, isRight: ({ fault }) => fault === "" },
    ];
  }

  /** A text that is wrong for a while. */
  brokenText(kind: string, file: string, sentence: RegExp, text: string | Uint8Array): Edit[] {
    const whole = readFileSync(file);
    return this.broken(
      kind,
      sentence,
      () => writeFileSync(file, text),
      () => writeFileSync(file, whole),
    );
  }
}

const pathOf = (file: string): string => `issues/${basename(file, ".md")}/`;

const has = (text: string) => (seen: Seen) =>
  seen.status === 200 && words(seen.page.querySelector("main")).includes(text);

const retitle = (text: string, title: string): string =>
  text.replace(/^title:.*\r?\n(?:[ \t].*\r?\n)*/m, `title: ${title}\n`);

const kinds: readonly Kind[] = [
  function text(session, n) {
    const file = session.issue(n);
    const make = () => writeFileSync(file, `${readFileSync(file, "utf8")}\n\nAdded ${n}.\n`);
    return [{ kind: "a paragraph added", make, path: pathOf(file), isRight: has(`Added ${n}.`) }];
  },
  function title(session, n) {
    const file = session.issue(n);
    const make = () => writeFileSync(file, retitle(readFileSync(file, "utf8"), `Title ${n}`));
    return [{ kind: "a title changed", make, path: pathOf(file), isRight: has(`Title ${n}`) }];
  },
  function yaml(session, n) {
    const file = session.issue(n);
    const text = retitle(readFileSync(file, "utf8"), "[unclosed");
    return session.brokenText("broken YAML", file, /not readable as YAML/, text);
  },
  function author(session, n) {
    const folder = join(session.content, "authors");
    const file = join(folder, `${session.author(n)}.md`);
    const whole = readFileSync(file);
    return session.broken(
      "an author deleted",
      /unknown author/,
      () => rmSync(file),
      () => writeFileSync(file, whole),
    );
  },
  function rename(session, n) {
    const file = session.issue(n);
    const renamed = join(dirname(file), `renamed-${n}.md`);
    session.issues[session.issues.indexOf(file)] = renamed;
    const gone = ({ status }: Seen) => status === 404;
    return [
      {
        kind: "a file renamed",
        make: () => renameSync(file, renamed),
        path: pathOf(renamed),
        isRight: ({ status }) => status === 200,
      },
      { kind: "its old address", make: () => {}, path: pathOf(file), isRight: gone },
    ];
  },
  function half(session, n) {
    const file = session.issue(n);
    const make = async () => {
      const text = readFileSync(file, "utf8");
      writeFileSync(file, text.slice(0, 30));
      await wait(n % 40);
      writeFileSync(file, `${text}\n\nWhole ${n}.\n`);
    };
    const isRight = (seen: Seen) => seen.fault === "" && has(`Whole ${n}.`)(seen);
    return [{ kind: "a file written in halves", make, path: pathOf(file), isRight }];
  },
  function draft(session, n) {
    const text = `---\ntitle: Draft ${n}\ndate: 2018-05-02\nauthors: [${session.author(n)}]\ndraft: true\n---\nText.\n`;
    const file = join(dirname(session.issue(n)), `draft-${n}.md`);
    return [
      {
        kind: "a draft added",
        make: () => writeFileSync(file, text),
        path: pathOf(file),
        isRight: ({ page }) => words(page.querySelector(".status")) === "Draft",
      },
      {
        kind: "a draft deleted",
        make: () => rmSync(file),
        path: pathOf(file),
        isRight: ({ status }) => status === 404,
      },
    ];
  },
  function scheduled(session, n) {
    const file = session.issue(n);
    const text = readFileSync(file, "utf8");
    const path = pathOf(file);
    const mark = ({ page }: Seen) => words(page.querySelector(".issue-head .status"));
    return [
      {
        kind: "a day in the future",
        make: () => writeFileSync(file, text.replace(/^date:.*$/m, "date: 2999-01-01")),
        path,
        isRight: (seen) => mark(seen).startsWith("Scheduled"),
      },
      {
        kind: "its day again",
        make: () => writeFileSync(file, text),
        path,
        isRight: (seen) => seen.fault === "" && mark(seen) === "",
      },
    ];
  },
  function site(session) {
    const file = join(session.content, "site.yaml");
    const whole = readFileSync(file);
    return session.broken(
      "site.yaml deleted",
      /needs a file `site.yaml`/,
      () => rmSync(file),
      () => writeFileSync(file, whole),
    );
  },
  function encoding(session, n) {
    const bytes = new Uint8Array([0xc4, 0xe3, 0xba, 0xc3]);
    return session.brokenText("not UTF-8", session.issue(n), /the file is not UTF-8/, bytes);
  },
  function empty(session, n) {
    return session.brokenText("an empty file", session.issue(n), /has no front matter/, "");
  },
  function folder(session, n) {
    const place = join(session.content, `issues/folder-${n}.md`);
    return session.broken(
      "a folder named .md",
      /this is a folder, not a file/,
      () => mkdirSync(place),
      () => rmSync(place, { recursive: true }),
    );
  },
  function vanished(session) {
    const [place, elsewhere] = [join(session.content, "topics"), `${session.content}-elsewhere`];
    const isTagged = session.issues.some((file) =>
      /^tags: *\[?\w/m.test(readFileSync(file, "utf8")),
    );
    return session.broken(
      "a folder gone",
      isTagged ? /unknown topic/ : /^$/,
      () => renameSync(place, elsewhere),
      () => renameSync(elsewhere, place),
    );
  },
];

/** Endless edits, each kind in turn, over all issues of an archive without errors. */
export function* editingSession(content: string): Generator<Edit> {
  const session = new Session(content);
  for (let n = 0; ; n++) {
    const edits = kinds[n % kinds.length]?.(session, n) ?? [];
    yield* edits;
  }
}
