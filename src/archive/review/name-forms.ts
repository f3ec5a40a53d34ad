import { wordForms } from "../mentions/word-forms.ts";

/** A name without case and signs, with its last word as it stands, in the singular and in the plural. */
export function nameForms(name: string): string[] {
  const words =
    name
      .normalize("NFC")
      .toLowerCase()
      .replace(/['’.]/g, "")
      .match(/[\p{L}\p{M}\p{N}+#]+/gu) ?? [];
  const last = words.at(-1) ?? "";
  return wordForms(last).map((form) => [...words.slice(0, -1), form].join(" "));
}
