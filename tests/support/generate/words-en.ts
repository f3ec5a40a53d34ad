import { Random } from "./random.ts";

const list = (words: string): string[] => words.trim().split(/\s+/);

/** The commonest words first, as in running text. */
const common = list(`
  the of to and in a that for on is with as by it at from are was its be this has have will an not
  which or but their had were would been more than also new who other after about one could over
  under some under they against between into through because while before may during such most
  should there two both these where no all many only first last`);

const stems = list(`
  regulat negotiat legislat investigat innovat cooperat accelerat coordinat delegat allocat
  mitigat fabricat certificat authenticat communicat implicat violat retaliat evaluat operat
  integrat demonstrat designat eliminat restrict export import sanction tariff licens enforc
  prosecut indict subsid invest acquir procur secur encrypt surveill monitor inspect comply
  transfer restrain control protect compet standard manufactur design develop research fund
  govern administ reform propos consult announc publish amend extend suspend terminat review
  appeal petition settl penal fin forfeit disclos audit report account bank insur lend borrow
  trad suppl ship deliver produc assembl process stor transmit broadcast stream comput program
  model train learn network connect switch rout launch orbit satellit navigat pilot defend
  deter attack intrud exploit patch detect respond recover`);

const endings = list("e es ed ing ion ions or ors ive ively able ability ment ments");
const prefixes = list("re de over non- pre- counter- inter cross- out under trans multi- anti-");

const plain = list(`
  semiconductor chip wafer foundry lithography telecommunications spectrum antenna handset carrier
  subsidiary shareholder chairman ministry commission bureau agency department committee congress
  senate parliament court tribunal statute rule order directive notice register docket hearing
  testimony memorandum agreement treaty accord dispute complaint remedy quota duty threshold
  inventory quarter fiscal revenue margin bond yield currency renminbi dollar euro yuan reserve
  artificial intelligence quantum biotechnology genome vaccine battery lithium cobalt graphite
  rare-earth magnet solar turbine grid reactor uranium missile drone submarine fleet strait island
  reef airspace frontier province municipality prefecture county village migrant student scholar
  journalist lawyer dissident activist minority religion language visa passport embassy consulate
  ambassador envoy minister secretary premier president spokesman delegate negotiator analyst
  economist engineer scientist hacker botnet malware ransomware firewall server router cloud data
  privacy consent cookie platform algorithm app browser search payment wallet blockchain token
  logistics port container railway highway pipeline refinery steel aluminium soybean pork poultry
  cotton textile apparel toy furniture automobile tractor aircraft engine component machine tool
  robot sensor camera optics laser radar chemical pharmaceutical hospital pandemic quarantine`);

const names = list(`
  Beijing Shanghai Shenzhen Guangzhou Chengdu Wuhan Tianjin Chongqing Hangzhou Xiamen Taipei Macau
  Washington Brussels Geneva Tokyo Seoul Delhi Canberra Ottawa London Paris Berlin Moscow Hanoi
  Jakarta Manila Singapore Vancouver Brasília Zürich Kraków Reykjavík Malmö Nairobi Pretoria Cairo
  Huawei ZTE Tencent Alibaba Baidu ByteDance Lenovo Xiaomi SMIC Hikvision Dahua Qualcomm Intel
  Nvidia Micron Broadcom Ericsson Nokia Samsung Hynix Toshiba ASML Siemens Airbus Boeing Comac
  Politburo Bundestag Pentagon Commerce Treasury State Justice Interior Brookings Lawfare Reuters
  MOFCOM NDRC MIIT CFIUS FIRRMA ECRA USTR FCC NIST WTO OECD APEC ASEAN NATO G20 UNCLOS`);

const qualifiers = list(`
  foreign domestic federal national regional provincial bilateral multilateral strategic economic
  technological military civilian commercial financial legal political diplomatic digital critical
  emerging foundational sensitive classified public private state-owned joint mutual dual-use
  preliminary final draft annual quarterly temporary permanent voluntary mandatory unprecedented`);

/** A few thousand words: the common ones first, then the others in an order of chance. */
export function englishVocabulary(): string[] {
  const formed = stems.flatMap((stem) => endings.map((ending) => stem + ending));
  const prefixed = prefixes.flatMap((prefix) =>
    stems.map((stem, i) => `${prefix}${stem}${endings[i % 4] ?? ""}`),
  );
  const others = [...plain, ...names, ...qualifiers, ...formed, ...prefixed];
  return [...new Set([...common, ...new Random(7).shuffle(others)])];
}

export const english = { plain, names, qualifiers, stems };

export const givenNames = list(`
  Ada Björn Chloé David Élodie François Grace Hiroshi Ingrid Jörg Katarzyna Liam María Nguyễn Oğuz
  Priya Quentin Rosalía Søren Tomáš Ursula Valérie Wenqing Xiaoyu Yusuf Zoë Samuel Evelyn Marcus
  Justin Rachel Kwame Amara Noor Dmitri Olena`);

export const familyNames = list(`
  Zhao Stanton O’Neill Müller García-Márquez Nakamura Kowalski d’Ormesson Smith Wang Chen Okafor
  Ivanova Haddad Cohen Patel Østergaard Łukasiewicz Ng Li Yılmaz Papadopoulos Silva MacDonald
  Johnson Kim Tran Abdullah Lindqvist Dvořák Brown Gupta Rossi Novák Peña Ó Searle`);
