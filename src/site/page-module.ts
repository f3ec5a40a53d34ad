import type { VNode } from "preact";
import type { Family } from "../../layouts/parts/page-family.ts";

/** A file of `layouts/pages/`. */
export interface PageModule {
  /** Eleventy's instructions: pagination and permalink. */
  data: Family;
  default(data: unknown): VNode;
}
