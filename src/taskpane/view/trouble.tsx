import { status } from '../../messages/pane';
import { sayFailure } from '../../messages/vi';
import type { Notice } from '../shown';
import { Icon } from './icon';

/** Why something could not be done, and what to do; nothing when all went well. */
export function Trouble({ notice }: { readonly notice: Notice | null }) {
  const text =
    notice?.kind === 'failure'
      ? [notice.done ?? [], sayFailure(notice.failure)].flat().join(' ')
      : notice?.kind === 'bug'
        ? status.bug(notice.code)
        : null;
  return (
    <div class="trouble" role="alert">
      {text !== null && (
        <p>
          <Icon name={notice?.kind === 'bug' ? 'error' : 'warning'} />
          <span>{text}</span>
        </p>
      )}
    </div>
  );
}
