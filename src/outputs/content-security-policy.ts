import type { Site } from "../content/records.ts";

/**
 * The Content-Security-Policy of every page (CSP Level 3): nothing but what the site itself serves,
 * no inline script or style. Pagefind's WebAssembly needs `wasm-unsafe-eval`, pictures in old issues
 * may lie elsewhere, and the subscription form posts to the newsletter's provider.
 *
 * `frame-ancestors` has no effect in a meta tag (§ 3.3) and stands in the header only.
 */
export function contentSecurityPolicy(site: Site): string {
  const provider = site.subscribe ? ` ${new URL(site.subscribe.action).origin}` : "";
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "worker-src 'self'",
    "connect-src 'self'",
    "style-src 'self'",
    "img-src 'self' https: data:",
    `form-action 'self'${provider}`,
    "base-uri 'none'",
  ].join("; ");
}
