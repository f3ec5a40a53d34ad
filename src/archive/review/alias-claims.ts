import { type Rule, remark } from "./rule.ts";

/** A spelling that two topics have would be a mention of both. */
export const aliasClaims: Rule = ({ topics }) => {
  const owners = new Map<string, { name: string; slug: string }>();
  for (const { name, slug } of topics) owners.set(plain(name), { name, slug });
  return topics.flatMap((topic) =>
    topic.aliases.flatMap((alias, i) => {
      const owner = owners.get(plain(alias));
      owners.set(plain(alias), owner ?? topic);
      if (owner === undefined || owner.slug === topic.slug) return [];
      const message = `\`${alias}\` is also a spelling of the topic \`${owner.slug}\`: leave it to one of the two`;
      return [remark(topic, ["aliases", i], message)];
    }),
  );
};

const plain = (text: string): string => text.normalize("NFC").toLowerCase();
