import { useState } from 'preact/hooks';
import type { Settings } from '../../core/settings/settings';
import { readYear } from '../../core/values/year';
import { status } from '../../messages/pane';
import { settings as common, plan as words } from '../../messages/settings';
import type { Tasks } from '../tasks';
import { Button } from './button';
import { YearField } from './year-field';

interface PlanSettingsProps {
  readonly settings: Settings;
  readonly busy: boolean;
  readonly tasks: Tasks;
}

/** The year that deadlines are judged against, where the annex's title does not say. */
export function PlanSettings({ settings, busy, tasks }: PlanSettingsProps) {
  const [typed, setTyped] = useState(String(settings.planYear ?? ''));
  const year = readYear(typed);
  const right = year !== null || typed.trim() === '';

  function keep() {
    if (!busy && right) void tasks.keep((now) => ({ ...now, planYear: year }), status.kept);
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <h3>{words.title}</h3>
      <YearField label={words.label} value={typed} wrong={!right} onInput={setTyped} />
      <p class="note">{words.intro}</p>
      <div class="buttons">
        <Button disabled={busy || !right || year === settings.planYear} onPress={keep}>
          {common.save}
        </Button>
      </div>
    </form>
  );
}
