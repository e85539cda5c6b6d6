import type { Severity } from '../../core/severity';
import { list, severityName } from '../../messages/pane';
import { Icon } from './icon';

interface SectionHeadingProps {
  readonly severity: Severity;
  readonly count: number;
  readonly open: boolean;
  readonly onToggle: () => void;
}

export function SectionHeading({ severity, count, open, onToggle }: SectionHeadingProps) {
  return (
    <h2 class="section-head">
      <button type="button" class="fold" aria-expanded={open} onClick={onToggle}>
        <Icon name="chevron" />
        <Icon name={severity} />
        {list.counted(severityName[severity], count)}
      </button>
    </h2>
  );
}
