/*
 * Served only while developing, as /workbench-bridge.js, ahead of Microsoft's office.js; a deployed pane
 * never contains it. When the pane is in the frame of the try-out page, it stands in for the two things
 * that Excel for Windows puts into a pane's window, so that Microsoft's library runs unmodified:
 *
 * - `window.external`: who the host is. office.js asks it for the host's name, loads excel-win32-16.01.js
 *   accordingly, and then asks it for the pane's context, requirement sets included. With these answers
 *   `Office.onReady` resolves and `Office.context.requirements.isSetSupported` is the library's own. The
 *   Windows variant was chosen because it asks its own window and waits for nobody, while the one for the
 *   web insists on shaking hands with a page of Microsoft's.
 * - `window._richApiNativeBridge`: where `Excel.run` sends its batches. Here they go to the try-out page,
 *   which has the workbook, as messages between two windows of one origin.
 *
 * Anywhere else (in a real Excel, or opened by itself) this script does nothing.
 */
import { API_ATTRIBUTE, isPassed, type Passed } from './messages';

/** What the library calls on Excel's own object, as far as a task pane makes it do so. */
interface NativeHost {
  GetHostInfo(): string;
  GetContext(): NativeContext;
  Execute(id: number, parameters: unknown, callback: (result: unknown[]) => void): void;
  RegisterEvent(id: number, target: string, handler: unknown, callback: (error: number) => void): void;
  UnregisterEvent(id: number, target: string, callback: (error: number) => void): void;
}

interface NativeContext {
  GetAppType(): number;
  GetSolutionRef(): string;
  GetAppVersionMajor(): number;
  GetAppVersionMinor(): number;
  GetAppUILocale(): string;
  GetAppDataLocale(): string;
  GetDocUrl(): string;
  GetAppCapabilities(): number;
  GetActivationMode(): number;
  GetControlIntegrationLevel(): number;
  GetSolutionToken(): string;
  GetSupportedMatrix(): string;
  GetSettings(): NativeSettings;
}

/** The older store of settings (`Office.context.document.settings`), which the library reads at the start. */
interface NativeSettings {
  Read(keys: string[], values: string[]): void;
  Write(keys: readonly string[], values: readonly string[]): never;
}

/** The two members through which the library and a host of its kind pass JSON text. */
interface RichApiBridge {
  sendMessageToHost(text: string): void;
  /** Set by the library. */
  onMessageFromHost?: (text: string) => void;
}

/** Excel's number among the applications, and the number of "opened before" among the ways of starting. */
const EXCEL = 1;
const OPENED = 2;
/** What a task pane may do (read and write the document), and that it is one. */
const READ_WRITE = 0;
const TASK_PANE = 1;

/** The type of a message that answers a batch. */
const ANSWER = 2;

const frame = ownFrame();
if (frame) {
  const bridge = connect(window.parent);
  Object.assign(window, { _richApiNativeBridge: bridge });
  Object.assign(window.external, nativeHost(frame.getAttribute(API_ATTRIBUTE) ?? '1.21'));
}

/** The frame of the try-out page that this pane is in; `null` anywhere else. */
function ownFrame(): Element | null {
  if (window.parent === window) return null;
  try {
    const { frameElement } = window;
    return frameElement?.hasAttribute(API_ATTRIBUTE) ? frameElement : null;
  } catch {
    // Framed by another origin.
    return null;
  }
}

function connect(page: Window): RichApiBridge {
  const bridge: RichApiBridge = {
    sendMessageToHost: (text) => {
      const own = answerForOffice(text);
      if (own) setTimeout(() => bridge.onMessageFromHost?.(own));
      else page.postMessage({ kind: 'to-excel', text } satisfies Passed, window.location.origin);
    },
  };
  window.addEventListener('message', ({ source, origin, data }) => {
    if (source !== page || origin !== window.location.origin || !isPassed(data)) return;
    if (data.kind === 'to-pane') bridge.onMessageFromHost?.(data.text);
  });
  return bridge;
}

/**
 * Once the pane is ready, the library tells Office itself (not the workbook) that it may be called. The
 * answer to that; `null` for everything that is meant for the workbook.
 */
function answerForOffice(text: string): string | null {
  if (!text.includes('"Microsoft.InternalService.AddinInternalService"')) return null;
  const { id, message }: { id: number; message: { body: { Actions: { Id: number }[] } } } = JSON.parse(text);
  const Results = message.body.Actions.map(({ Id }) => ({ ActionId: Id, Value: {} }));
  const body = JSON.stringify({ Results, TraceIds: [] });
  return JSON.stringify({ id, type: ANSWER, message: { statusCode: 200, headers: {}, body } });
}

function nativeHost(api: string): NativeHost {
  const matrix = JSON.stringify({ ExcelApi: api, SharedRuntime: '1.1', DialogApi: '1.1' });
  const context: NativeContext = {
    GetAppType: () => EXCEL,
    GetSolutionRef: () => 'workbench',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => 'vi-VN',
    GetAppDataLocale: () => 'vi-VN',
    GetDocUrl: () => 'workbench.xlsx',
    GetAppCapabilities: () => READ_WRITE,
    GetActivationMode: () => OPENED,
    GetControlIntegrationLevel: () => TASK_PANE,
    GetSolutionToken: () => '',
    GetSupportedMatrix: () => matrix,
    GetSettings: () => ({
      Read: () => {},
      Write: () => {
        throw new Error(
          'The stand-in Excel keeps workbook.settings only, not Office.context.document.settings',
        );
      },
    }),
  };
  return {
    // Name, platform, version, language, correlation id, is a dialogue, logs nothing, flags.
    GetHostInfo: () => 'Excel$Win32$16.01$vi-VN$$$disableLogging$0',
    GetContext: () => context,
    Execute: (_id, _parameters, callback) => callback([0]),
    RegisterEvent: (_id, _target, _handler, callback) => callback(0),
    UnregisterEvent: (_id, _target, callback) => callback(0),
  };
}
