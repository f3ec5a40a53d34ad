import type { Person } from "./person.ts";
import type { Answers, Circumstances, Question } from "./question.ts";

interface Questioning {
  questions: readonly Question[];
  /** Answers that came as options: these are not asked for. */
  given: Answers;
  circumstances: Circumstances;
  /** What is wrong with the file that answers make, at a key, as sentences. */
  faultsAt(key: string, answers: Answers): string[];
  /** Who is asked; without anybody, what is not given is what it is by default. */
  person?: Person;
}

/** Answers to all questions. A bad answer is told at once, and asked for again. */
export async function answerQuestions(questioning: Questioning): Promise<Answers> {
  const { questions, given, circumstances, person } = questioning;
  const defaults = Object.fromEntries(
    questions.map(({ key, otherwise, offers = otherwise }) => {
      const byDefault = person === undefined ? otherwise : offers;
      return [key, byDefault?.(circumstances) ?? ""];
    }),
  );
  let answers: Answers = { ...defaults, ...given };
  if (person === undefined) return answers;
  person.tell("Tab completes names, commas part several, Enter takes what is in brackets.");
  for (const question of questions) {
    if (question.key in given) continue;
    const answer = await askUntilRight(question, answers, person, questioning);
    answers = { ...answers, [question.key]: answer };
  }
  return answers;
}

async function askUntilRight(
  { key, asks, choices }: Question,
  answers: Answers,
  person: Person,
  { circumstances, faultsAt }: Questioning,
): Promise<string> {
  const byDefault = answers[key] ?? "";
  const prompt = byDefault === "" ? `${asks}: ` : `${asks} (${byDefault}): `;
  for (;;) {
    const answer = (await person.ask(prompt, choices?.(circumstances.content) ?? [])) || byDefault;
    const faults = faultsAt(key, { ...answers, [key]: answer });
    if (faults.length === 0) return answer;
    for (const fault of faults) person.tell(`  ${fault}`);
  }
}
