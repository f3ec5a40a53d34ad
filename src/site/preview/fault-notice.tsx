import { render } from "preact-render-to-string";
import { type Fault, mostFaults } from "./fault.ts";

/** Where the script and the style sheet of the preview stand. */
export interface PreviewAssets {
  previewScript: string;
  previewStyles: string;
}

/** A page of the site as the preview shows it: with what keeps it up to date, and with what is wrong. */
export function addPreview(
  html: string,
  number: number,
  { previewScript, previewStyles }: PreviewAssets,
  faults: readonly Fault[],
): string {
  // A page that only leads on to another one shows nothing.
  if (html.includes('http-equiv="refresh"')) return html;
  const head = render(
    <>
      <meta name="preview" content={String(number)} />
      <link rel="stylesheet" href={previewStyles} />
      <script type="module" src={previewScript} />
    </>,
  );
  const notice = faults.length === 0 ? "" : render(<FaultNotice faults={faults} />);
  return html
    .replace("<head>", () => `<head>${head}`)
    .replace(/<\/body>(?![\s\S]*<\/body>)/, () => `${notice}</body>`);
}

/** What is wrong, where there is no page to show it on. */
export function faultPage(number: number, assets: PreviewAssets, faults: readonly Fault[]): string {
  const html = `<!doctype html>\n${render(
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Something is wrong</title>
      </head>
      <body class="preview-alone" />
    </html>,
  )}\n`;
  return addPreview(html, number, assets, faults);
}

function FaultNotice({ faults }: { faults: readonly Fault[] }) {
  const rest = faults.length - mostFaults;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section id="preview-fault" role="alert" aria-labelledby="preview-wrong" lang="en" tabIndex={0}>
      <h2 id="preview-wrong">
        {faults.length === 1 ? "Something is wrong" : `${faults.length} things are wrong`}
      </h2>
      <ol>
        {faults.slice(0, mostFaults).map(({ place, message }) => (
          <li key={`${place}${message}`}>
            {place && <code>{place}</code>} <p>{message}</p>
          </li>
        ))}
        {rest > 0 && <li>… and {rest} more</li>}
      </ol>
      <p class="preview-help">This goes away by itself when it is mended.</p>
    </section>
  );
}
