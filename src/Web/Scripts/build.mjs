// Bundles styles, scripts and letters into wwwroot/dist. Nothing outside that folder is written.
import { rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const web = fileURLToPath(new URL("..", import.meta.url));
const dist = `${web}wwwroot/dist`;

await rm(dist, { recursive: true, force: true });
await build({
  absWorkingDir: web,
  entryPoints: { kring: "Styles/kring.css" },
  outdir: dist,
  bundle: true,
  minify: true,
  // Every browser the region supports knows light-dark(); it must stay in the output as written.
  target: ["chrome123", "firefox128", "safari17.5"],
  loader: { ".woff2": "file" },
  assetNames: "letters/[name]-[hash]",
});
await build({
  absWorkingDir: web,
  entryPoints: { kring: "Scripts/kring.ts" },
  outdir: dist,
  bundle: true,
  minify: true,
  format: "esm",
  target: ["chrome123", "firefox128", "safari17.5"],
});
