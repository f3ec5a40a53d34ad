/** A BCP 47 tag as Open Graph writes it, with the likeliest country: `en` is `en_US`, `zh-CN` is `zh_CN`. */
export function openGraphLocale(tag: string): string {
  const { language, region } = new Intl.Locale(tag).maximize();
  return [language, region].filter(Boolean).join("_");
}
