import type { ComponentChildren } from "preact";
import { InLanguages } from "./in-languages.tsx";

interface PageHeadProps {
  kicker?: ComponentChildren;
  title: string;
  dek?: ComponentChildren;
}

/** What a page that is not an issue is headed by. */
export function PageHead({ kicker, title, dek }: PageHeadProps) {
  return (
    <header class="page-head">
      {kicker && <p class="kicker">{kicker}</p>}
      <h1>
        <InLanguages text={title} />
      </h1>
      {dek && <div class="dek">{dek}</div>}
    </header>
  );
}
