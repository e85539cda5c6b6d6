import { start as words } from '../../messages/pane';
import type { Start } from '../start';

/** What stands in the pane while, or because, it cannot work yet. */
export function Welcome({ start }: { readonly start: Exclude<Start, 'ready'> }) {
  if (start === 'waiting') {
    return (
      <main class="message" aria-busy="true">
        <p>{words.waiting}</p>
      </main>
    );
  }
  return (
    <main class="message">
      <h1>{words[start].title}</h1>
      <p role="alert">{words[start].text}</p>
    </main>
  );
}
