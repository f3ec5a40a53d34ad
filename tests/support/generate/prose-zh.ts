import type { Prose } from "./prose.ts";
import { type Random, Zipf } from "./random.ts";
import { chinese, familyNamesZh, givenNamesZh } from "./words-zh.ts";

const draw = {
  actors: new Zipf(chinese.actors),
  verbs: new Zipf(chinese.verbs),
  nouns: new Zipf(chinese.nouns),
};

/** Chinese as in a policy newsletter: real words, in no meaningful order. */
export const chineseProse: Prose = {
  space: "",
  sentence,
  phrase: (random, words) =>
    Array.from({ length: Math.max(1, words - 1) }, () => random.pick(chinese.qualifiers)).join("") +
    random.pick(chinese.nouns),
  title,
  person: (random) => {
    const [family, given] = [random.pick(familyNamesZh), random.pick(givenNamesZh)];
    return { name: `${family}${given}`, sortName: `${family}${given}` };
  },
  organization: (random) =>
    `${random.pick(chinese.places)}${random.pick(chinese.nouns)}${random.pick(["研究院", "研究中心", "协会", "委员会"])}`,
  recurring: [
    "其他要闻",
    "评论与分析",
    "一、背景",
    "二、主要内容",
    "Main",
    "（三）影响",
    "注释",
    "……",
  ],
  slugWords: (random) => {
    if (random.chance(0.4)) return "";
    const words = [
      random.pick(chinese.actors),
      random.pick(chinese.verbs),
      random.pick(chinese.nouns),
    ];
    return random.chance(0.5) ? words.join("") : words.join("-");
  },
  longWord: "关于进一步加强和完善".repeat(20),
  foreign: [
    "The Department of Commerce added 28 entities to the Entity List on October 7.",
    "أعلنت وزارة التجارة قيودًا جديدة على الصادرات.",
    "輸出管理の新しい規則が発表されました。",
    "商務部新聞發言人表示，將採取必要措施。",
  ],
};

function sentence(random: Random): string[] {
  const opening = random.chance(0.4) ? [`${random.pick(chinese.openings)}，`] : [];
  const clauses = Array.from({ length: random.int(1, 4) }, () => clause(random));
  const words = clauses.flatMap((words, i) =>
    i === clauses.length - 1 ? words : [...words.slice(0, -1), `${words.at(-1)}，`],
  );
  return [...opening, ...words, random.pick(["。", "。", "。", "；", "？", "！"])];
}

function clause(random: Random): string[] {
  const subject = draw.actors.draw(random);
  const place = random.chance(0.2) ? [`在${random.pick(chinese.places)}`] : [];
  const object = draw.nouns.draw(random);
  const second = random.chance(0.4) ? ["和", draw.nouns.draw(random)] : [];
  const mark = random.chance(0.06) ? `《${object}${random.pick(chinese.nouns)}》` : object;
  return [
    subject,
    ...place,
    random.pick(chinese.adverbs),
    draw.verbs.draw(random),
    ...(random.chance(0.5) ? [random.pick(chinese.qualifiers), "的"] : []),
    mark,
    ...second,
  ];
}

function title(random: Random): string {
  const words = clause(random).join("");
  if (random.chance(0.75)) return words;
  return random.pick([
    `${words}：${clause(random).join("")}`,
    `“${words}”与《${random.pick(chinese.nouns)}》<解读> & 评论`,
    `"${words}" #${random.int(1, 99)}: 5G / WTO`,
    `${words}🔥\u200b（上）`,
    Array.from({ length: 12 }, () => clause(random).join("")).join("，"),
    `${random.int(1, 2024)}`,
  ]);
}
