import { promises as fs } from 'node:fs';
import { bug } from '../messages/terminal';
import { plain } from './plain';

/** The folder that names of files start from. npm runs its scripts in the project's folder, and tells where it was called. */
export function startFolder(own: string): string {
  const { npm_lifecycle_event: script, INIT_CWD: calledFrom } = process.env;
  return script === own && calledFrom ? calledFrom : process.cwd();
}

/** Says what is no result, where results are not. */
export function complain(...sentences: readonly string[]): void {
  for (const sentence of sentences) process.stderr.write(`${sentence.split('\n').map(plain).join('\n')}\n`);
}

export async function isFolder(path: string): Promise<boolean> {
  const stats = await fs.stat(path).catch(() => null);
  return stats?.isDirectory() === true;
}

/** Runs a command to its exit code; `broken` is that of a mistake of ours, which is owned up to. */
export async function runCommand(
  main: (words: readonly string[]) => Promise<number>,
  broken: number,
): Promise<void> {
  // Somebody downstream, such as `head`, has read enough.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    complain(bug, error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exitCode = broken;
  }
}
