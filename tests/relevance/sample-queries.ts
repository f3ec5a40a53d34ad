/** How well an issue answers a query: 3 what was looked for, 2 much on it, 1 something on it. */
export type Grade = 1 | 2 | 3;

/** A query as readers type it, and the issues that answer it, by slug. */
export interface JudgedQuery {
  kind: QueryKind;
  q: string;
  answers: Record<string, Grade>;
}

export const queryKinds = [
  "name",
  "acronym",
  "phrase",
  "date",
  "misspelling",
  "plural",
  "possessive",
  "diacritics",
  "two topics",
  "Chinese",
  "title words",
  "passage",
  "title with a typing error",
] as const;

export type QueryKind = (typeof queryKinds)[number];

const zte2018 = "zte-fights-export-ban-and-xi-outlines-cyber-goals";
const settlement = "zte-accepts-a-second-settlement";
const lifted = "commerce-lifts-the-zte-denial-order";
const nxp = "qualcomm-abandons-nxp";
const firrma = "firrma-and-export-control-reform-become-law";
const s889 = "section-889-and-federal-procurement";
const s889b = "section-889-takes-effect";
const jinhua = "fujian-jinhua-and-the-china-initiative";
const emerging = "commerce-asks-what-counts-as-emerging";
const meng = "huawei-executive-arrested-in-vancouver";
const indictments = "two-indictments-of-huawei";
const listed = "huawei-on-the-entity-list";
const xinjiang = "twenty-eight-entities-and-xinjiang";
const fccSubsidies = "fcc-closes-its-subsidies-to-huawei-and-zte";
const phaseOne = "phase-one-agreement-signed";
const cfiusRules = "foreign-investment-rules-take-effect";
const fdpr = "export-rules-reach-chips-made-abroad";
const tightened = "huawei-rule-tightened";
const fccFinal = "fcc-names-huawei-and-zte-threats";
const tiktok = "orders-against-tiktok-and-wechat";
const exportLaw = "china-enacts-an-export-control-law";
const dataRules = "china-proposes-data-security-rules";
const networks = "china-reviews-what-its-networks-buy";
const smic = "smic-joins-the-entity-list";
const s301 = "section-301-report-and-first-tariff-list";

/** Judged by reading the issues of the sample archive. */
export const sampleQueries: readonly JudgedQuery[] = [
  { kind: "name", q: "Meng Wanzhou", answers: { [meng]: 3, [indictments]: 2 } },
  { kind: "name", q: "Ren Zhengfei", answers: { [meng]: 3 } },
  { kind: "name", q: "Didi Mexico", answers: { [zte2018]: 3 } },
  { kind: "name", q: "Michael Kovrig", answers: { [meng]: 3 } },
  { kind: "name", q: "Lighthizer", answers: { [zte2018]: 3 } },
  { kind: "name", q: "Wenqing Zhao", answers: { [zte2018]: 3 } },
  { kind: "name", q: "Micron Technology", answers: { [jinhua]: 3 } },
  { kind: "name", q: "Zhongxing", answers: { [zte2018]: 3, [settlement]: 3, [lifted]: 3 } },
  { kind: "acronym", q: "NXP", answers: { [nxp]: 3, [zte2018]: 1, [meng]: 1 } },
  { kind: "acronym", q: "DRAM", answers: { [jinhua]: 3 } },
  { kind: "acronym", q: "FIRRMA", answers: { [firrma]: 3, [cfiusRules]: 3, [jinhua]: 1 } },
  { kind: "acronym", q: "CFIUS", answers: { [firrma]: 3, [cfiusRules]: 3, [tiktok]: 2 } },
  {
    kind: "phrase",
    q: '"presumption of denial"',
    answers: { [smic]: 3, [jinhua]: 3, [xinjiang]: 3 },
  },
  {
    kind: "phrase",
    q: '"Temporary General License"',
    answers: { [tightened]: 3, [listed]: 3, [fdpr]: 3, [fccSubsidies]: 1 },
  },
  { kind: "phrase", q: "denial order", answers: { [lifted]: 3, [zte2018]: 3, [settlement]: 2 } },
  { kind: "phrase", q: "Universal Service Fund", answers: { [fccFinal]: 3, [fccSubsidies]: 3 } },
  { kind: "phrase", q: "foreign direct product rule", answers: { [fdpr]: 3, [tightened]: 3 } },
  { kind: "phrase", q: "brain-computer interfaces", answers: { [emerging]: 3 } },
  { kind: "phrase", q: "executive order 13942", answers: { [tiktok]: 3 } },
  { kind: "date", q: "May 2018", answers: { [zte2018]: 3 } },
  { kind: "date", q: "December 2018 Huawei", answers: { [meng]: 3 } },
  { kind: "date", q: "August 2020", answers: { [tightened]: 3, [tiktok]: 3 } },
  { kind: "date", q: "tariffs 2020", answers: { [phaseOne]: 3, [cfiusRules]: 1 } },
  { kind: "misspelling", q: "Huwei indictment", answers: { [indictments]: 3, [meng]: 1 } },
  {
    kind: "misspelling",
    q: "semiconducter equipment",
    answers: { [smic]: 3, [fdpr]: 3, [tightened]: 2 },
  },
  { kind: "misspelling", q: "Qualcom merger", answers: { [nxp]: 3, [meng]: 1 } },
  { kind: "misspelling", q: "Xinjang", answers: { [xinjiang]: 3 } },
  { kind: "misspelling", q: "extradiction", answers: { [meng]: 3, [indictments]: 2 } },
  { kind: "misspelling", q: "Entitiy List SMIC", answers: { [smic]: 3 } },
  { kind: "plural", q: "denial orders", answers: { [lifted]: 3, [zte2018]: 3, [settlement]: 2 } },
  { kind: "plural", q: "indictment", answers: { [indictments]: 3, [jinhua]: 3 } },
  {
    kind: "plural",
    q: "trade secret",
    answers: {
      [jinhua]: 3,
      [indictments]: 3,
      [s301]: 2,
      [smic]: 1,
      [cfiusRules]: 1,
      [phaseOne]: 1,
    },
  },
  { kind: "possessive", q: "Huawei's executive", answers: { [meng]: 3 } },
  { kind: "possessive", q: "China’s export control law", answers: { [exportLaw]: 3 } },
  {
    kind: "possessive",
    q: "ZTEs settlement",
    answers: { [settlement]: 3, [lifted]: 2, [zte2018]: 2 },
  },
  { kind: "diacritics", q: "Xi Jìnpíng semiconductors", answers: { [zte2018]: 3 } },
  { kind: "diacritics", q: "Méng Wànzhōu", answers: { [meng]: 3, [indictments]: 2 } },
  { kind: "two topics", q: "ZTE Huawei subsidies", answers: { [fccSubsidies]: 3, [fccFinal]: 3 } },
  { kind: "two topics", q: "TikTok WeChat", answers: { [tiktok]: 3 } },
  { kind: "two topics", q: "Section 889 Huawei", answers: { [s889]: 3, [s889b]: 3 } },
  { kind: "two topics", q: "surveillance Xinjiang", answers: { [xinjiang]: 3, [smic]: 1 } },
  { kind: "two topics", q: "CFIUS real estate", answers: { [cfiusRules]: 3, [firrma]: 2 } },
  { kind: "two topics", q: "data security law", answers: { [dataRules]: 3 } },
  { kind: "two topics", q: "cybersecurity review procurement", answers: { [networks]: 3 } },
  { kind: "Chinese", q: "中芯国际", answers: { [smic]: 3 } },
  { kind: "Chinese", q: "孟晚舟", answers: { [meng]: 3, [indictments]: 2 } },
  { kind: "Chinese", q: "出口管制法", answers: { [exportLaw]: 3 } },
  {
    kind: "Chinese",
    q: "中兴",
    answers: { [zte2018]: 3, [settlement]: 3, [fccSubsidies]: 3, [fccFinal]: 3, [s889]: 1 },
  },
  { kind: "Chinese", q: "字节跳动 TikTok", answers: { [tiktok]: 3 } },
];
