/**
 * Runs a program in TypeScript, as in `node src/cli/run.mjs src/cli/check.ts FILE`. It is compiled whole: file by
 * file, as they are asked for, takes longer than judging a hundred annexes.
 */
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compileFunction } from 'node:vm';
// biome-ignore lint/style/noRestrictedImports: the one place that needs the compiler.
import { build } from 'esbuild';

const filename = resolve(process.argv[2] ?? '');
const url = JSON.stringify(pathToFileURL(filename).href);
const { outputFiles } = await build({
  entryPoints: [filename],
  bundle: true,
  packages: 'external',
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  define: { 'import.meta.url': url },
  // In a thread, a script looks for packages where it was called from; these are here.
  banner: { js: `require = require('node:module').createRequire(${url});` },
  write: false,
  logLevel: 'silent',
});
const programText = outputFiles[0].text;
// As if it had been started itself.
process.argv.splice(1, 2, filename);
const run = compileFunction(programText, ['require', 'module', 'programText'], { filename });
run(createRequire(filename), { exports: {} }, programText);
