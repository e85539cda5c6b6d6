import type { ComponentChildren } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { status } from '../../messages/pane';
import { bugCode } from '../bug';

/** Says that the program is at fault when drawing the pane fails, rather than going blank. */
export function Guard({ children }: { readonly children: ComponentChildren }) {
  const [error] = useErrorBoundary((thrown: unknown) => console.error(thrown));
  if (error === undefined) return children;
  return (
    <main class="message">
      <p role="alert">{status.broken(bugCode(error))}</p>
    </main>
  );
}
