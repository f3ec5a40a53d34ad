import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium, type LaunchOptions } from "playwright-core";
import packageJson from "../../package.json" with { type: "json" };
import { checkout } from "../../src/site/settings.ts";

const installed = [
  process.env.CHROMIUM_PATH ?? "",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * Starts a headless Chromium: on Linux (x64) the one that comes with the packages, elsewhere an
 * installed one. Throws, and so fails the test, if there is none.
 */
export function launchChromium(): Promise<Browser> {
  return chromium.launch(chromiumOptions());
}

/** Which Chromium that is, and what it is started with. */
export function chromiumOptions(): LaunchOptions {
  const isBundled = process.platform === "linux" && process.arch === "x64";
  if (isBundled && !process.env.CHROMIUM_PATH) return bundledOptions();
  const executablePath = installed.find((path) => path !== "" && existsSync(path));
  if (executablePath === undefined) {
    throw new Error(
      "Browser tests need Chromium or Google Chrome: install one, or name it in CHROMIUM_PATH.",
    );
  }
  return { executablePath, args: quiet };
}

/** A browser that looks for updates and the like would reach for the network. */
const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

function bundledOptions(): LaunchOptions {
  const folder = unpack();
  return {
    executablePath: join(folder, "chromium"),
    args: [...quiet, "--headless=shell", "--no-zygote"],
    env: {
      ...process.env,
      // The NSS libraries that a bare machine lacks lie beside it.
      LD_LIBRARY_PATH: [join(folder, "al2023/lib"), process.env.LD_LIBRARY_PATH]
        .filter(Boolean)
        .join(":"),
    },
  };
}

/**
 * Unpacks the browser of `@sparticuz/chromium` into the cache, once, and whole or not at all: test
 * files run side by side, and the package itself would let one see what another has half written.
 * It unpacks to the temporary folder, its libraries only where it believes to be on Lambda.
 */
function unpack(): string {
  const version = packageJson.devDependencies["@sparticuz/chromium"].replace(/\W+/g, "-");
  const folder = join(checkout, ".cache", `chromium${version}`);
  if (existsSync(folder)) return folder;
  const staging = `${folder}.${process.pid}`;
  mkdirSync(staging, { recursive: true });
  const script = 'import("@sparticuz/chromium").then(({ default: it }) => it.executablePath())';
  execFileSync(process.execPath, ["--eval", script], {
    cwd: checkout,
    env: { ...process.env, TMPDIR: staging, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" },
  });
  if (existsSync(folder)) rmSync(staging, { recursive: true });
  else renameSync(staging, folder);
  return folder;
}
