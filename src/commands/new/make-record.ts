import { ContentFolder } from "../../content/content-folder.ts";
import type { Problem } from "../../content/problem.ts";
import { dayIn } from "../../content/publication-date.ts";
import { writeNewFile } from "../../import/write/write-new-file.ts";
import { displayPath } from "../../site/print-problems.ts";
import { say } from "../../site/progress.ts";
import { type Options, settingsFrom } from "../options.ts";
import { answerQuestions } from "./answer-questions.ts";
import { composeRecord, type NewFile, parseSlug } from "./compose-record.ts";
import type { Person } from "./person.ts";
import type { Answers, RecordKind } from "./question.ts";

/** Writes the file of what `words` name, as the options and, where somebody can be asked, the answers describe it; nothing if it would have an error. */
export async function makeRecord(
  kind: RecordKind,
  words: readonly string[],
  options: Options,
  person?: Person,
): Promise<void> {
  const { content: root } = settingsFrom(options, "production");
  const folder = new ContentFolder(root);
  const { content } = folder;
  const name = words.join(" ").trim() || (await askName(kind, person));
  const slug = parseSlug(name, options.slug);
  refuseTaken(folder.fileOf(kind.folder, slug));

  const today = dayIn(content.site.timezone, Date.now());
  const answers = await answerQuestions({
    questions: kind.questions,
    given: answersIn(options, kind),
    circumstances: { name, content, today },
    faultsAt: (key, answers) => faultsAt(key, composeRecord(kind, { name, slug }, answers), folder),
    person,
  });
  const made = composeRecord(kind, { name, slug }, answers);
  const { file, text } = made;
  refuseFaulty(folder.problemsWith(file, text), made, kind, answers);
  writeNewFile(root, file, text);
  say(`Written  ${displayPath(root)}/${file}`);
  say(kind.hint);
}

/** The answers that came as options, by key. */
function answersIn(options: Options, { questions }: RecordKind): Answers {
  return Object.fromEntries(
    questions.flatMap(({ key, option }) => {
      const value = options[option];
      return typeof value === "string" ? [[key, value.trim()]] : [];
    }),
  );
}

async function askName({ nameKey, help }: RecordKind, person?: Person): Promise<string> {
  const name = await person?.ask(nameKey === "title" ? "Title: " : "Name: ", []);
  if (name) return name;
  throw new Error(`Say what it is called: \`npm run new -- ${help.words}\`.`);
}

function refuseTaken(file: string | undefined): void {
  if (file === undefined) return;
  throw new Error(
    `\`${file}\` has that name already and is left as it was: give the new one another with --slug.`,
  );
}

function refuseFaulty(
  problems: readonly Problem[],
  made: NewFile,
  { questions }: RecordKind,
  answers: Answers,
): void {
  if (problems.length === 0) return;
  const unanswered = questions.filter(({ key }) => !answers[key]);
  const sentences = problems.map((problem) => {
    const question = unanswered.find(({ key }) => isAt(key, problem, made));
    return question?.missing ?? problem.message;
  });
  throw new Error([...sentences, "Nothing was written."].join("\n"));
}

function faultsAt(key: string, made: NewFile, folder: ContentFolder): string[] {
  return folder
    .problemsWith(made.file, made.text)
    .filter((problem) => isAt(key, problem, made))
    .map(({ message }) => message);
}

/** Whether something is wrong with the value of a key, which stands on a line of its own. */
function isAt(key: string, { line }: Problem, { text }: NewFile): boolean {
  return text.split("\n")[line - 1]?.startsWith(`${key}:`) ?? false;
}
