import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { messageOf } from "../content/message-of.ts";
import { suggestion } from "../content/nearest.ts";
import { isPublicationDate } from "../content/publication-date.ts";
import { defaultSettings, type Settings } from "../site/settings.ts";

/** An option of a command, as its help shows it. */
interface Option {
  type: "string" | "boolean";
  /** What stands for its value in the help. */
  value?: string;
  help: string;
}

const all = {
  content: { type: "string", value: "DIR", help: "the content folder (content)" },
  output: { type: "string", value: "DIR", help: "the folder of the finished site (_site)" },
  url: {
    type: "string",
    value: "URL",
    help: "where the site will stand, if not where site.yaml says",
  },
  now: {
    type: "string",
    value: "DAY",
    help: "show what this day, to its end, or this moment will show (2026-12-01)",
  },
  port: {
    type: "string",
    value: "PORT",
    help: "the port of the preview (8080, or the next free one)",
  },
  date: { type: "string", value: "DAY", help: "the day of publication (today)" },
  authors: { type: "string", value: "A,B", help: "names of files in authors/ (the only author)" },
  topics: { type: "string", value: "A,B", help: "names of files in topics/" },
  dek: { type: "string", value: "TEXT", help: "one or two sentences under the title" },
  kind: { type: "string", value: "KIND", help: "such as person, organization, subject, law" },
  "sort-name": { type: "string", value: "NAME", help: "the name as in an index: Archer, Ada" },
  affiliation: { type: "string", value: "NAME", help: "where the author works" },
  aliases: { type: "string", value: "A,B", help: "other spellings found in text" },
  broader: { type: "string", value: "A", help: "the topic that it is a part of" },
  text: { type: "string", value: "TEXT", help: "an author’s bio, a topic’s description" },
  slug: { type: "string", value: "A", help: "the name of the file (made of what it is called)" },
  fix: {
    type: "boolean",
    help: "mend what needs no judgement, such as old addresses and tracking parameters",
  },
  json: { type: "boolean", help: "print the problems as JSON" },
  "dry-run": { type: "boolean", help: "show what would be written, and write nothing" },
  help: { type: "boolean", help: "print this help" },
} as const satisfies Record<string, Option>;

/** What comes after `--`. */
export type OptionName = keyof typeof all;

/** A command, as its help describes it. */
export interface Command {
  /** As people call it: `npm run build`. */
  call: string;
  /** What it takes besides options, for the help: `FILE… | DIR`; nothing by default. */
  words?: string;
  purpose: string;
  options: readonly OptionName[];
  example: string;
}

/** What was asked of a command. */
export type Options = Partial<Record<OptionName, string | boolean>>;

/** Reads the command line. Throws a sentence for an option that the command does not know. */
export function parseOptions(
  command: Command,
  args: readonly string[],
): { options: Options; words: string[] } {
  const names: readonly OptionName[] = [...command.options, "help"];
  const known = Object.fromEntries(names.map((name) => [name, { type: all[name].type }]));
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: known,
      strict: true,
      allowPositionals: command.words !== undefined,
    });
    return { options: values as Options, words: positionals };
  } catch (error) {
    throw new Error(`${reasonOf(error, command, names)}\n\n${helpOf(command)}`);
  }
}

/** Node's own sentences go on with advice that is none for editors: `Unknown option '--x'. To specify …`. */
function reasonOf(error: unknown, { call }: Command, names: readonly OptionName[]): string {
  const message = messageOf(error);
  const [, unknown] = /^Unknown option '(-[^']+)'/.exec(message) ?? [];
  if (unknown === undefined) return `${message.split(". ")[0]}.`;
  const known = names.map((name) => `--${name}`);
  return `\`${call}\` has no option \`${unknown}\`${suggestion(unknown, known) || "."}`;
}

/** Paths are relative to where the command was called: npm runs scripts in the checkout and keeps that place in INIT_CWD. */
export function settingsFrom(options: Options, mode: Settings["mode"]): Settings {
  const settings = defaultSettings();
  const calledFrom = process.env.INIT_CWD ?? process.cwd();
  const at = (path: string | boolean | undefined, otherwise: string): string =>
    typeof path === "string" ? resolve(calledFrom, path) : otherwise;
  return {
    ...settings,
    mode,
    content: at(options.content, settings.content),
    output: at(options.output, settings.output),
    url: parseUrl(options.url),
    now: parseNow(options.now) ?? settings.now,
  };
}

function parseUrl(url: string | boolean | undefined): string | undefined {
  if (typeof url !== "string") return undefined;
  if (!/^https?:\/\//.test(url) || !URL.canParse(url)) {
    throw new Error(
      `--url ${url} is not a whole address: write one such as https://example.org/archive/.`,
    );
  }
  return url;
}

/** Stays as written: what it means, the site's time zone decides. */
function parseNow(now: string | boolean | undefined): string | undefined {
  if (typeof now !== "string") return undefined;
  if (!isPublicationDate(now)) {
    throw new Error(
      `--now ${now} is not a date: write a day such as 2026-12-01, or a moment such as 2026-12-01T18:00.`,
    );
  }
  return now;
}

/** The help of a command, with an example. */
export function helpOf({ call, words, purpose, options, example }: Command): string {
  const names: readonly OptionName[] = [...options, "help"];
  const lines = names.map((name) => {
    const option: Option = all[name];
    return `  ${`--${name} ${option.value ?? ""}`.padEnd(18)} ${option.help}`;
  });
  const usage = words === undefined ? call : `${call} -- ${words}`;
  return [`${usage}: ${purpose}`, "", "Options", ...lines, "", "Example", `  ${example}`].join(
    "\n",
  );
}
