import { isTerminal } from "../site/progress.ts";
import { makeRecord } from "./new/make-record.ts";
import { PersonAtTerminal } from "./new/person.ts";
import { commandFor, kindNamed } from "./new/record-kinds.ts";
import { runCommand } from "./run-command.ts";

const kind = kindNamed(process.argv[2]);

await runCommand(commandFor(kind), async (options, words) => {
  const isAsked = isTerminal && process.stdin.isTTY;
  const person = isAsked ? new PersonAtTerminal(process.stdin, process.stdout) : undefined;
  const name = kind.word === undefined ? words : words.slice(1);
  try {
    await makeRecord(kind, name, options, person);
  } finally {
    person?.close();
  }
});
