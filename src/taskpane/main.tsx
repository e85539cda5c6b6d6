import './style/tokens.css';
import './style/pane.css';
import './style/list.css';
import { render } from 'preact';
import { createSession } from '../actions';
import { awaitExcel, type Start } from './start';
import { Guard } from './view/guard';
import { Pane } from './view/pane';
import { Welcome } from './view/welcome';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');

show('waiting');
awaitExcel(typeof Office === 'undefined' ? undefined : Office, show);

function show(start: Start): void {
  if (!root) return;
  render(
    <Guard>{start === 'ready' ? <Pane session={createSession()} /> : <Welcome start={start} />}</Guard>,
    root,
  );
}
