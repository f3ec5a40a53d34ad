import { after, type TestContext } from "node:test";

type CleanUp = () => unknown;

/** Keeps what several tests of a file share until the file's end. To be called at the top of the file. */
export function untilEnd(): Pick<TestContext, "after"> {
  const cleanUps: CleanUp[] = [];
  after(async () => {
    for (const cleanUp of cleanUps.reverse()) await cleanUp();
  });
  return { after: (cleanUp) => cleanUps.push(cleanUp as CleanUp) };
}
