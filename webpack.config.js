import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import { EsbuildPlugin } from 'esbuild-loader';
import HtmlPlugin from 'html-webpack-plugin';
import CssPlugin from 'mini-css-extract-plugin';

const root = fileURLToPath(new URL('.', import.meta.url));
const copied = [/^compat\.js$/, /^office\//];
const manifestOrigin = 'https://localhost:3000';

/** Microsoft's library, unmodified: its folder here, where a build of ours serves it, and where Microsoft does. */
export const officeJs = {
  folder: fileURLToPath(new URL('node_modules/@microsoft/office-js/dist', import.meta.url)),
  served: 'office',
  cdn: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  self: 'office/office.js',
};

/** The same in development and production: sent as a header by the servers, and written into the pane's page. */
export const paneCsp = [
  "default-src 'self'",
  "script-src 'self' https://appsforoffice.microsoft.com",
  "style-src 'self' 'unsafe-inline'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'self'",
].join('; ');

/** In bytes. The pane opens on slow machines: growing beyond this is a decision, not an accident. */
const paneLimit = 450_000;

/**
 * `--mode production` makes what is deployed in dist/, `--mode development` adds the try-out page.
 *
 * `OFFICE_JS=cdn|self` (production): office.js from Microsoft, or from our own server for closed networks.
 * `ADDIN_ORIGIN=https://…` (production): where dist/ will be served; the manifest in it says so.
 * `--env workbench=true|false`: with or without the stand-in Excel, whatever the mode.
 */
export default function configure(env = {}, { mode = 'production' } = {}) {
  const production = mode === 'production';
  const workbench = env.workbench === undefined ? !production : `${env.workbench}` === 'true';
  const deployed = production && !workbench;
  const origin = deployedOrigin();
  const office = deployed ? deployedOffice() : 'self';

  return {
    mode,
    context: root,
    entry: {
      taskpane: './src/taskpane/main.tsx',
      ...(workbench && {
        workbench: './src/workbench/page/main.ts',
        'workbench-bridge': './src/workbench/page/bridge.ts',
      }),
    },
    output: {
      // Wrapped by the minimizer instead, which then sees what nobody uses: a tenth of the script.
      iife: !production,
      path: fileURLToPath(new URL('dist', import.meta.url)),
      // The bridge keeps its name: the pane's page loads it before office.js, ahead of the other scripts.
      filename: ({ chunk }) =>
        production && chunk.name !== 'workbench-bridge' ? '[name].[contenthash:8].js' : '[name].js',
      assetModuleFilename: '[name].[contenthash:8][ext]',
      clean: true,
    },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: 'esbuild-loader',
          options: { target: 'es2020', jsx: 'automatic', charset: 'utf8' },
        },
        { test: /\.css$/, use: [CssPlugin.loader, 'css-loader'] },
        { resourceQuery: /raw/, type: 'asset/source' },
      ],
    },
    plugins: [
      new CssPlugin({ filename: production ? '[name].[contenthash:8].css' : '[name].css' }),
      new HtmlPlugin({
        template: './src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        chunks: ['taskpane'],
        inject: 'body',
        templateParameters: { csp: paneCsp, office: officeJs[office], workbench },
      }),
      workbench &&
        new HtmlPlugin({
          template: './src/workbench/page/index.html',
          filename: 'index.html',
          chunks: ['workbench'],
        }),
      new CopyPlugin({
        patterns: [
          { from: 'src/taskpane/compat.js' },
          { from: 'assets/icons/*.png', to: 'icons/[name][ext]' },
          {
            from: 'manifest.xml',
            transform: (text) => text.toString().replaceAll(manifestOrigin, origin),
          },
          ...(deployed && office === 'self' ? [{ from: officeJs.folder, to: officeJs.served }] : []),
        ],
      }),
    ],
    optimization: {
      // What is copied stays as it is: compat.js is ES5, and office.js may only be passed on unmodified.
      minimizer: [
        new EsbuildPlugin({
          target: 'es2020',
          css: true,
          charset: 'utf8',
          exclude: copied,
          format: 'iife',
          treeShaking: true,
        }),
      ],
    },
    devtool: production ? 'source-map' : 'cheap-module-source-map',
    cache: !deployed && {
      type: 'filesystem',
      name: `${mode}-${workbench ? 'workbench' : 'pane'}`,
      buildDependencies: { config: [fileURLToPath(import.meta.url)] },
    },
    performance: {
      hints: deployed && 'error',
      maxEntrypointSize: paneLimit,
      maxAssetSize: paneLimit,
      assetFilter: (name) => /^taskpane\..*\.(js|css)$/.test(name),
    },
    infrastructureLogging: { level: 'warn' },
    stats: { preset: 'errors-warnings', assets: production, entrypoints: production },
  };
}

function deployedOffice() {
  const source = process.env.OFFICE_JS || 'cdn';
  if (source !== 'cdn' && source !== 'self') throw new Error(`OFFICE_JS is cdn or self, not ${source}`);
  return source;
}

function deployedOrigin() {
  const origin = process.env.ADDIN_ORIGIN || manifestOrigin;
  const url = URL.canParse(origin) ? new URL(origin) : null;
  if (url?.protocol !== 'https:' || url.origin !== origin.replace(/\/$/, '')) {
    throw new Error(`ADDIN_ORIGIN is an https origin such as https://cchc.example.vn, not ${origin}`);
  }
  return url.origin;
}
