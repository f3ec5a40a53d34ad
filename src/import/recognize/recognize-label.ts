import { addCategories, type Draft, fill } from "../draft.ts";
import { parseAddress, parseCategories, parseNumber, parsePublisher } from "./labels.ts";

/** Takes a line that names topics, publisher, number or address. */
export function recognizeLabel(draft: Draft, text: string): boolean {
  const categories = parseCategories(text);
  const publisher = parsePublisher(text);
  const url = parseAddress(text);
  const number = parseNumber(text);
  if (number) fill(draft, "number", number);
  if (categories) addCategories(draft, categories);
  if (publisher?.publisher) fill(draft, "publisher", publisher.publisher);
  if (publisher?.partner) fill(draft, "partner", publisher.partner);
  if (url) fill(draft, "url", url);
  return Boolean(categories ?? publisher ?? url ?? number);
}
