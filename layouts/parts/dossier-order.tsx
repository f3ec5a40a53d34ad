import { useSite } from "./site-context.ts";

/** Orders and sifts a dossier; shown where `layouts/client/dossier.ts` runs. */
export function DossierOrder() {
  const { words } = useSite();
  return (
    <p class="dossier-order" hidden>
      <button type="button" data-order="newest" aria-pressed="true">
        {words.byNewest}
      </button>
      <button type="button" data-order="oldest" aria-pressed="false">
        {words.byOldest}
      </button>
      <button type="button" data-only="about" aria-pressed="false">
        {words.onlyAbout}
      </button>
    </p>
  );
}
