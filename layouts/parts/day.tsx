import { useSite } from "./site-context.ts";

/** A calendar day. */
export function Day({ day }: { day: string }) {
  return <time dateTime={day}>{useSite().formatDay(day)}</time>;
}
