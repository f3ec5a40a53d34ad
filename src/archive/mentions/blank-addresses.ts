const address =
  /\b(?:[a-z][a-z0-9+.-]*:\/\/\S+|www\.\S+|[\w.+-]+@[\w.-]+\w|(?:[\w-]+\.)+(?:com|org|net|gov|edu|int|mil|cn|eu)\b(?:\/\S*)?)/gi;

/** The text with spaces in the place of web and e-mail addresses: `zte.com.cn` is no mention of ZTE. */
export function blankAddresses(text: string): string {
  return text.replace(address, (found) => " ".repeat(found.length));
}
