import assert from "node:assert/strict";
import { PassThrough } from "node:stream";
import { describe, test } from "node:test";
import { setImmediate } from "node:timers/promises";
import { PersonAtTerminal } from "../../../src/commands/new/person.ts";

const choices = ["ada-archer", "david-stanton", "wenqing-zhao", "wenwen-li"];

async function answerTo(keys: string): Promise<string> {
  const input = new PassThrough();
  const person = new PersonAtTerminal(input, new PassThrough());
  try {
    const [answer] = await Promise.all([person.ask("Authors: ", choices), type(keys, input)]);
    return answer;
  } finally {
    person.close();
  }
}

/** Several keys at once would be pasted text, in which Tab completes nothing. */
async function type(keys: string, input: PassThrough): Promise<void> {
  for (const key of keys) {
    input.write(key);
    await setImmediate();
  }
}

describe("on a terminal", () => {
  const typed: [sees: string, keys: string, answer: string][] = [
    ["what is typed is the answer", " ada-archer \r", "ada-archer"],
    ["Tab completes a name by its beginning", "ada\t\r", "ada-archer"],
    ["or by letters within it, whatever their case", "Zhao\t\r", "wenqing-zhao"],
    ["as far as names agree", "w\tq\t\r", "wenqing-zhao"],
    ["and the next after a comma", "zhao\t, stan\t\r", "wenqing-zhao, david-stanton"],
    ["what no name has stays as it is", "xyz\t\r", "xyz"],
  ];
  for (const [sees, keys, answer] of typed) {
    test(sees, async () => assert.equal(await answerTo(keys), answer));
  }

  for (const [name, key] of [
    ["Ctrl-C", "\x03"],
    ["Ctrl-D", "\x04"],
  ]) {
    test(`${name} breaks off, and says that nothing was written`, async () => {
      await assert.rejects(answerTo(String(key)), {
        message: "\nNothing was written, since the questions were broken off.",
      });
    });
  }
});
