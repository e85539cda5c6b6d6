import './style/tokens.css';
import './style/pane.css';
import './style/list.css';
import './style/settings.css';
import './style/making.css';
import { render } from 'preact';
import { createSession } from '../actions';
import type { CalendarDate } from '../core/values/date';
import { awaitExcel, type Start } from './start';
import { Guard } from './view/guard';
import { Pane } from './view/pane';
import { Welcome } from './view/welcome';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');

show('waiting');
awaitExcel(typeof Office === 'undefined' ? undefined : Office, show);

function today(): CalendarDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

function show(start: Start): void {
  if (!root) return;
  render(
    <Guard>{start === 'ready' ? <Pane session={createSession(today)} /> : <Welcome start={start} />}</Guard>,
    root,
  );
}
