import { closeSync, openSync, readSync } from "node:fs";
import { imageSize } from "image-size";

/** How large a picture is shown, in CSS pixels. */
export interface PictureSize {
  width: number;
  height: number;
}

/** Profiles and previews stand before the size in some files: as much as `image-size` itself reads. */
const beginning = new Uint8Array(512 * 1024);

/** The column of a text, 38 rem: a drawing without a size of its own fills it. */
const column = 608;

/** Whether a file is a picture, by its name. */
export const isPicture = (file: string): boolean =>
  /\.(?:avif|gif|jpe?g|png|svg|webp)$/i.test(file);

/** The size of a picture by the beginning of its file; absent if that does not say one. */
export function readPictureSize(file: string): PictureSize | undefined {
  if (!isPicture(file)) return undefined;
  try {
    return sizeOf(beginning.subarray(0, readBeginning(file)));
  } catch {
    // No picture, or a form of one that the package does not know: the browser will see.
    return undefined;
  }
}

function readBeginning(file: string): number {
  const opened = openSync(file, "r");
  try {
    return readSync(opened, beginning);
  } finally {
    closeSync(opened);
  }
}

function sizeOf(bytes: Uint8Array): PictureSize | undefined {
  const { width, height, type, orientation = 1 } = imageSize(bytes);
  if (!(width > 0 && height > 0)) return undefined;
  if (type === "svg" && !hasWidth(bytes)) {
    return { width: column, height: Math.round((column * height) / width) };
  }
  // Exif, orientations 5 to 8: the picture is shown lying on its side.
  return orientation >= 5
    ? { width: Math.round(height), height: Math.round(width) }
    : { width: Math.round(width), height: Math.round(height) };
}

function hasWidth(svg: Uint8Array): boolean {
  return /<svg\b[^>]*\swidth=/.test(new TextDecoder().decode(svg.subarray(0, 4096)));
}
