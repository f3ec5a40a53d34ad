import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { readPictureSize } from "../../src/content/picture-size.ts";
import { tinyPng } from "../support/generate/png.ts";
import { temporaryFolder } from "../support/write-archive.ts";

/** A JPEG of 40 × 30 pixels that says nothing but its size and that it lies on its side (Exif, 6). */
const lyingJpeg = Buffer.from(
  `ffd8 ffe1 0022 4578696600004d4d002a00000008 0001 0112 0003 00000001 00060000 00000000
   ffc0 0011 08 001e 0028 03 012200 021101 031101 ffd9`.replace(/\s/g, ""),
  "hex",
);

const svg = (attributes: string) => `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}/>`;

const cases: [what: string, name: string, bytes: Buffer | string, size?: [number, number]][] = [
  ["a PNG", "a.png", tinyPng, [1, 1]],
  ["a photograph is upright, whatever way the camera was held", "a.JPG", lyingJpeg, [30, 40]],
  ["a drawing with a size", "a.svg", svg('width="300" height="200"'), [300, 200]],
  ["a drawing without a size fills the column", "a.svg", svg('viewBox="0 0 4 3"'), [608, 456]],
  ["a drawing that says nothing", "a.svg", svg(""), undefined],
  ["a file that is no picture", "a.png", "text", undefined],
  ["an empty file", "a.png", "", undefined],
  ["a document", "a.pdf", tinyPng, undefined],
];

for (const [what, name, bytes, size] of cases) {
  test(what, (t) => {
    const file = join(temporaryFolder(t), name);
    writeFileSync(file, bytes);
    const found = readPictureSize(file);
    assert.deepEqual(found && [found.width, found.height], size);
  });
}
