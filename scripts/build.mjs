// Compiles src, migrations and bench to dist with the same settings as the tests (.swcrc). Only what is newer than its
// output is compiled, so that `npm start` and `npm run hearsay` can call it every time; types are checked by `npm run check`.
import {
  cpSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { transformFile } from "@swc/core";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const out = join(root, "dist");
const settings = Math.max(
  statSync(join(root, ".swcrc")).mtimeMs,
  statSync(fileURLToPath(import.meta.url)).mtimeMs,
);
const modified = (file) => {
  try {
    return statSync(file).mtimeMs;
  } catch {
    return 0;
  }
};
const filesBelow = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
// Written aside and renamed: a second build at the same moment never sees half a file.
const replace = (file, content) => {
  const aside = `${file}.${process.pid}`;
  // What begins by naming its interpreter is a program that can be called by its name.
  writeFileSync(aside, content, { mode: content.startsWith("#!") ? 0o755 : 0o644 });
  renameSync(aside, file);
};

const kept = new Set();
const compile = async (source) => {
  const target = join(out, relative(root, source)).replace(/\.ts$/, ".js");
  const isScript = target !== join(out, relative(root, source));
  kept.add(target);
  if (isScript) kept.add(`${target}.map`);
  if (modified(target) > Math.max(modified(source), settings)) return;
  mkdirSync(dirname(target), { recursive: true });
  if (!isScript) return cpSync(source, target);
  const { code, map } = await transformFile(source, {
    cwd: root,
    swcrc: true,
    sourceFileName: source,
  });
  replace(`${target}.map`, map);
  replace(target, `${code}\n//# sourceMappingURL=${target.split("/").pop()}.map\n`);
};

mkdirSync(out, { recursive: true });
const sources = ["src", "migrations", "bench"].flatMap((folder) => filesBelow(join(root, folder)));
await Promise.all(sources.map(compile));
for (const file of filesBelow(out))
  if (!kept.has(file) && !/\.\d+$/.test(file)) rmSync(file, { force: true });
