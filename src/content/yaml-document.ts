import { isMap, isNode, isScalar, LineCounter, parseDocument, visit } from "yaml";
import { messageOf } from "./message-of.ts";

/** A place in a file, counted from 1. */
export interface Place {
  line: number;
  column: number;
}

/** A key, an index, or several of them from the outside in: `["bios", 0, "from"]`. */
export type DataPath = readonly PropertyKey[];

/** Parsed YAML 1.2 that still knows where everything stood. */
export interface YamlDocument {
  /** The top-level value with empty keys (`dek:`) left out, at every depth; `{}` for an empty document. */
  data: unknown;
  /** What YAML itself finds wrong: bad indentation, a key given twice … */
  faults: { place: Place; message: string }[];
  /** Where a value stands; where the nearest one around it stands, if it is missing. */
  placeOf(path: DataPath): Place;
  /** Where a key of the mapping at `path` stands. */
  placeOfKey(path: DataPath, key: string): Place;
}

/** Parses YAML 1.2 (core schema: dates stay text, `no` is a word). Never throws on bad input. */
export function parseYaml(text: string): YamlDocument {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const nodeAt = (path: DataPath) =>
    path.length === 0 ? document.contents : document.getIn(path, true);

  const placeOf = (path: DataPath): Place => {
    for (let length = path.length; length >= 0; length--) {
      const node = nodeAt(path.slice(0, length));
      if (!isNode(node) || !node.range) continue;
      const { line, column } = placeAt(node.range[0]);
      // The text of a block (`|`, `>`) begins on the line after its sign.
      return isScalar(node) && /^BLOCK/.test(node.type ?? "")
        ? { line: line + 1, column: 1 }
        : { line, column };
    }
    return { line: 1, column: 1 };
  };

  const placeOfKey = (path: DataPath, key: string): Place => {
    const map = nodeAt(path);
    const pair = isMap(map)
      ? map.items.find(({ key: node }) => isNode(node) && node.toJSON() === key)
      : undefined;
    return pair && isNode(pair.key) && pair.key.range ? placeAt(pair.key.range[0]) : placeOf(path);
  };

  const faults = document.errors.map(({ pos, message }) => ({ place: placeAt(pos[0]), message }));
  visit(document, {
    Alias: (_, alias) => {
      if (alias.resolve(document) !== undefined || !alias.range) return;
      const message = `\`*${alias.source}\` means a YAML alias: put the text in quotation marks`;
      faults.push({ place: placeAt(alias.range[0]), message });
    },
  });
  if (faults.length > 0) return { data: {}, faults, placeOf, placeOfKey };
  try {
    return { data: withoutEmptyKeys(document.toJS()), faults, placeOf, placeOfKey };
  } catch (error) {
    const message = messageOf(error);
    return { data: {}, faults: [{ place: { line: 1, column: 1 }, message }], placeOf, placeOfKey };
  }
}

function withoutEmptyKeys(data: unknown): unknown {
  if (data === null || data === undefined) return {};
  return prune(data);
}

function prune(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(prune);
  if (typeof value !== "object" || value === null) return value;
  const full = Object.entries(value).filter(([, inner]) => inner !== null);
  return Object.fromEntries(full.map(([key, inner]) => [key, prune(inner)]));
}
