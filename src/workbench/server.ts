import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:net';
import { basename } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import webpack, { type Compiler, type Configuration, type Stats } from 'webpack';
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

interface ServeOptions {
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
  const compiler = webpack({
    ...configure({ workbench: options.workbench }, { mode: options.mode }),
    stats: 'errors-warnings',
    // What is deployed does not change under those who look at it.
    ...(options.mode === 'production' && { watchOptions: { ignored: /./ } }),
  });
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
    await closed(compiler);
    throw new Error(stats.toString('errors-only'));
  }
  return {
    url: `${https ? 'https' : 'http'}://localhost:${port}`,
    stop: async () => {
      await server.stop();
      await closed(compiler);
    },
  };
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

/** Closing is when the compiler writes its cache, which makes the next start a short one. */
function closed(compiler: Compiler): Promise<void> {
  return new Promise((resolve, reject) => compiler.close((error) => (error ? reject(error) : resolve())));
}

function folder(directory: string, publicPath: string): WebpackDevServer.Static {
  return { directory, publicPath, serveIndex: false, watch: false };
}

/** Answers with what `read` gives; 204 when nothing was opened, 404 when it is there no more. */
function answer(type: string, read: (() => Promise<Buffer | string>) | undefined | '') {
  return async (_request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      const body = read ? await read() : null;
      response.statusCode = body === null ? 204 : 200;
      response.setHeader('Content-Type', type);
      response.end(body);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  };
}
