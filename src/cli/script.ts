import { fileURLToPath } from 'node:url';
// biome-ignore lint/style/noRestrictedImports: the one place that needs the compiler.
import { build } from 'esbuild';

/**
 * What a thread runs, as one plain script: TypeScript compiled file by file, in each thread anew, takes longer
 * than judging a hundred annexes.
 */
export async function threadScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./thread.ts', import.meta.url))],
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    // A script without a file of its own looks for packages where it was called from; these are here.
    banner: { js: `require = require('node:module').createRequire(${JSON.stringify(import.meta.url)});` },
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}
