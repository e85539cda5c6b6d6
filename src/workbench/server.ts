import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:net';
import { basename } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import webpack, { type Configuration, type Stats } from 'webpack';
import WebpackDevServer from 'webpack-dev-server';

const root = new URL('../../', import.meta.url);

/** Univer styles its grid from scripts, measures text in workers and draws from blobs; the pane may do none of it. */
const pageCsp = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
].join('; ');

interface BuildConfig {
  readonly default: (env: { workbench: boolean }, argv: { mode: string }) => Configuration;
  readonly officeJs: { readonly folder: string; readonly served: string };
  readonly paneCsp: string;
}

export interface ServeOptions {
  readonly port: number;
  /** `production` serves the very scripts that are deployed. */
  readonly mode: 'development' | 'production';
  /** `false`: only the pane, for a real Excel. */
  readonly workbench: boolean;
  /** Certificates for https, which a real Excel insists on. */
  readonly https?: WebpackDevServer.ServerOptions;
  /** Path of the workbook that the page opens first. */
  readonly opened?: string;
}

/** Builds, then serves on localhost; resolves when the first build is ready, rejects with its errors. */
export async function serve(options: ServeOptions): Promise<{ url: string; stop: () => Promise<void> }> {
  const {
    default: configure,
    officeJs,
    paneCsp,
  }: BuildConfig = await import(pathToFileURL(fileURLToPath(new URL('webpack.config.js', root))).href);
  const compiler = webpack(configure({ workbench: options.workbench }, { mode: options.mode }));
  if (!compiler) throw new Error('webpack made no compiler');
  const { port, https, opened } = options;
  const built = new Promise<Stats>((resolve, reject) => {
    compiler.hooks.done.tap('serve', resolve);
    compiler.hooks.failed.tap('serve', reject);
  });
  const server = new WebpackDevServer(
    {
      host: 'localhost',
      port,
      server: https ? { type: 'https', options: https } : 'http',
      // Reloading by itself needs a web socket, which the pane's policy rightly forbids.
      hot: false,
      liveReload: false,
      client: false,
      webSocketServer: false,
      setupExitSignals: false,
      headers: ({ url = '' }: IncomingMessage) => ({
        'Cache-Control': 'no-store',
        'Content-Security-Policy': /^\/(index\.html)?(\?|$)/.test(url) ? pageCsp : paneCsp,
      }),
      static: [
        folder(officeJs.folder, `/${officeJs.served}`),
        folder(fileURLToPath(new URL('assets/samples', root)), '/samples'),
      ],
      setupMiddlewares: (middlewares) => [
        {
          name: 'opened',
          path: '/opened.xlsx',
          middleware: answer('application/octet-stream', opened && (() => readFile(opened))),
        },
        {
          name: 'opened-name',
          path: '/opened.json',
          middleware: answer(
            'application/json',
            opened && (async () => JSON.stringify({ name: basename(opened) })),
          ),
        },
        ...middlewares,
      ],
    },
    compiler,
  );
  await server.start();
  const stats = await built;
  if (stats.hasErrors()) {
    await server.stop();
    throw new Error(stats.toString('errors-only'));
  }
  return { url: `${https ? 'https' : 'http'}://localhost:${port}`, stop: () => server.stop() };
}

/** The first port from `from` on that nobody listens on; `0` asks for any. */
export async function freePort(from: number): Promise<number> {
  for (let port = from; port < from + 50; port++) {
    const free = await tryPort(port);
    if (free !== null) return free;
  }
  throw new Error(`no free port from ${from} on`);
}

function tryPort(port: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' || error.code === 'EACCES' ? resolve(null) : reject(error),
    );
    probe.listen(port, 'localhost', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : port));
    });
  });
}

function folder(directory: string, publicPath: string): WebpackDevServer.Static {
  return { directory, publicPath, serveIndex: false, watch: false };
}

/** Answers with what `read` gives, or with 404 when there is nothing to read. */
function answer(type: string, read: (() => Promise<Buffer | string>) | undefined | '') {
  return async (_request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      if (!read) throw new Error('nothing was opened');
      const body = await read();
      response.setHeader('Content-Type', type);
      response.end(body);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  };
}
