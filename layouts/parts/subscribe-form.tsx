import { useSite } from "./site-context.ts";

/** Posts an address to the newsletter's own provider, as `subscribe` in `site.yaml` says; nothing without it. */
export function SubscribeForm() {
  const { site, words } = useSite();
  if (site.subscribe === undefined) return null;
  const { action, field, hidden } = site.subscribe;
  return (
    <form class="subscribe" action={action} method="post">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label>
        <span class="label">{words.email}</span>
        <input type="email" name={field} autocomplete="email" required />
      </label>
      <button type="submit">{words.subscribe}</button>
    </form>
  );
}
