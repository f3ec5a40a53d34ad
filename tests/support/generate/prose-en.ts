import type { Prose } from "./prose.ts";
import type { Random } from "./random.ts";
import { Zipf } from "./random.ts";
import { english, englishVocabulary, familyNames, givenNames } from "./words-en.ts";

const vocabulary = new Zipf(englishVocabulary());
const content = [...english.qualifiers, ...english.plain];

/** English as in a policy newsletter: the right words, in no meaningful order. */
export const englishProse: Prose = {
  space: " ",
  sentence,
  phrase: (random, words) => Array.from({ length: words }, () => random.pick(content)).join(" "),
  title,
  person: (random) => {
    const [given, family] = [random.pick(givenNames), random.pick(familyNames)];
    const middle = random.chance(0.2) ? ` ${random.pick(givenNames)[0] ?? "A"}.` : "";
    return { name: `${given}${middle} ${family}`, sortName: `${family}, ${given}${middle}` };
  },
  organization: (random) =>
    `${random.pick(english.names)} ${random.pick(["Institute", "Center", "Council", "Group & Partners"])} ${random.pick(["for", "on"])} ${capital(random.pick(english.plain))}`,
  recurring: [
    "In other news",
    "Commentary and analysis",
    "Main",
    "Notes & Queries",
    "U.S.–China: “Trade”",
    "What’s next?",
    "Search results",
    "C++, C# and .NET",
    "🔥 Hot",
    "…",
  ],
  slugWords: (random) =>
    [random.pick(english.qualifiers), random.pick(english.plain), random.pick(english.plain)].join(
      "-",
    ),
  longWord: `Rinderkennzeichnungs${"fleischetikettierungsüberwachungs".repeat(6)}gesetz`,
  foreign: [
    "商务部新闻发言人表示，中方对美方把有关企业列入实体清单表示强烈不满，将采取必要措施，维护中国企业的合法权益。",
    "网信办发布《数据安全管理办法（征求意见稿）》，向社会公开征求意见。",
    "أعلنت وزارة التجارة قيودًا جديدة على الصادرات (ZTE 2018) إلى الصين.",
    "משרד המסחר הודיע על הגבלות חדשות.",
    "Министерство торговли объявило о новых ограничениях.",
    "輸出管理の新しい規則が発表されました。",
    "Cafe\u0301 Zu\u0308rich, nai\u0308ve re\u0301sume\u0301, Ha\u0300 No\u0323\u0302i.",
  ],
};

function sentence(random: Random): string[] {
  const length = random.int(4, random.chance(0.1) ? 45 : 24);
  const words = Array.from({ length }, (_, i) => {
    const word = i % 7 === 3 ? random.pick(english.names) : vocabulary.draw(random);
    return i < length - 1 && random.chance(0.08) ? `${word},` : word;
  });
  words[0] = capital(words[0] ?? "the");
  words[length - 1] += random.pick([".", ".", ".", ".", "?", ";", "…"]);
  return words;
}

function title(random: Random): string {
  const words = Array.from({ length: random.int(2, 8) }, () => capital(random.pick(content)));
  const name = random.pick(english.names);
  const plainTitle = `${name} ${words.join(" ")}`;
  if (random.chance(0.75)) return plainTitle;
  return random.pick([
    `${plainTitle}: ${words.toReversed().join(" ")}`,
    `“${plainTitle}” & ${name}’s <Next> Move`,
    `"${plainTitle}" — a 'Review' #${random.int(1, 99)}`,
    `${plainTitle} <script>alert(1)</script>`,
    `#${name}: 50% of { ${words[0]} } | [${words[1]}] > 'x' \\ back`,
    `${plainTitle} 🇨🇳🔥 \u200bzero\u200dwidth 中兴通讯`,
    `${plainTitle} שלום (ZTE)`,
    Array.from({ length: 14 }, () => `${name} ${words.join(" ")}`).join(", "),
    `- ${name}? *${words[0]}* _${words[1]}_ \`code\``,
    `${random.int(1, 2024)}`,
  ]);
}

export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
