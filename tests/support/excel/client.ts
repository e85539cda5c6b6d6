import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import vm from 'node:vm';
import type { Host } from '../../../src/workbench/host/host';

/** Microsoft's client as it stands in its file, with its own set of globals. */
export interface Client {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly Office: typeof Office;
}

const FILE = '@microsoft/office-js/dist/excel-web-16.00.debug.js';

let compiled: vm.Script | null = null;

function library(): vm.Script {
  const path = createRequire(import.meta.url).resolve(FILE);
  compiled ??= new vm.Script(readFileSync(path, 'utf8'), { filename: path });
  return compiled;
}

/**
 * Loads the client anew (some 15 ms once it is compiled), talks to the host through the client's own
 * bridge, and makes it refuse every API above the given ExcelApi version.
 */
export function loadClient(host: Host, api: string): Client {
  const bridge = {
    sendMessageToHost: (text: string) => host.receive(text),
    onMessageFromHost: (_text: string) => {},
  };
  host.send = (text) => bridge.onMessageFromHost(text);
  const window = createWindow(bridge);
  library().runInContext(vm.createContext(window));

  const isSetSupported = (name: string, version = '1.1') => supports(api, name, version);
  const office = Object.create(window.Office as object, {
    context: {
      value: {
        requirements: { isSetSupported },
        platform: 'PC',
        host: 'Excel',
        diagnostics: { host: 'Excel', platform: 'PC', version: '16.0.0.0' },
      },
    },
    onReady: {
      value: async (ready?: (info: object) => unknown) =>
        void (await ready?.({ host: 'Excel', platform: 'PC' })),
    },
  });
  Object.defineProperty(window, 'Office', { value: office });
  const extension = window.OfficeExtension as typeof OfficeExtension & {
    CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
  extension.CommonUtility._doApiNotSupportedCheck = true;
  return { Excel: window.Excel as typeof Excel, OfficeExtension: extension, Office: office };
}

/** `ExcelApi` up to the chosen version, and the client's own run-time sets; nothing that is only on the web or in preview. */
export function supports(api: string, name: string, version: string): boolean {
  const minor = (text: string) => Number(text.split('.')[1]);
  if (name === 'ExcelApi') return version.startsWith('1.') && minor(version) <= minor(api);
  return name === 'SharedRuntime' ? false : name.startsWith('RichApiRuntimeFlag');
}

/** As little of a browser's window as the client looks at while loading. */
function createWindow(bridge: object): Record<string, unknown> {
  const element = () => ({ setAttribute() {}, appendChild() {}, style: {}, getElementsByTagName: () => [] });
  const window: Record<string, unknown> = {
    _richApiNativeBridge: bridge,
    location: {
      href: 'https://localhost/taskpane.html',
      search: '',
      hash: '',
      protocol: 'https:',
      host: 'localhost',
      pathname: '/',
    },
    navigator: { userAgent: 'Mozilla/5.0' },
    document: {
      getElementsByTagName: () => [],
      createElement: element,
      addEventListener() {},
      readyState: 'complete',
      cookie: '',
      documentElement: element(),
      head: element(),
      body: element(),
      URL: 'https://localhost/taskpane.html',
    },
    addEventListener() {},
    removeEventListener() {},
    postMessage() {},
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    console,
    Promise,
    performance,
  };
  return Object.assign(window, { window, self: window, top: window, parent: window });
}
