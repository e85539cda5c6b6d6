import { API_ATTRIBUTE, isPassed, type Passed } from './messages';

/** As much of the stand-in Excel as the pane's frame needs. */
interface PaneHost {
  receive(text: string): void;
  send: (text: string) => void;
}

/**
 * The place of the task pane: each call puts a fresh pane there, connected to that host, and forgets the
 * one before. `api` is the ExcelApi version that the pane is told.
 */
export function createPane(side: HTMLElement, api: string): (host: PaneHost) => void {
  let current: { readonly frame: HTMLIFrameElement; readonly host: PaneHost } | undefined;
  window.addEventListener('message', ({ source, origin, data }) => {
    if (!current || source !== current.frame.contentWindow || origin !== window.location.origin) return;
    if (isPassed(data) && data.kind === 'to-excel') current.host.receive(data.text);
  });
  return (host) => {
    const frame = document.createElement('iframe');
    frame.title = 'Bảng tác vụ';
    frame.src = '/taskpane.html';
    frame.setAttribute(API_ATTRIBUTE, api);
    host.send = (text) =>
      frame.contentWindow?.postMessage({ kind: 'to-pane', text } satisfies Passed, window.location.origin);
    current = { frame, host };
    side.replaceChildren(frame);
  };
}
