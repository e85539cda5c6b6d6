import { useState } from 'preact/hooks';
import { button } from '../../messages/pane';
import { settings as words } from '../../messages/settings';
import type { PaneState } from '../state';
import type { Tasks } from '../tasks';
import { Button } from './button';
import { CatalogueSettings } from './catalogue-settings';
import { Icon } from './icon';
import { PlanSettings } from './plan-settings';
import { UnitSettings } from './unit-settings';

interface SettingsPanelProps {
  readonly state: PaneState;
  readonly tasks: Tasks;
  readonly onDropDraft: () => void;
}

/** What the workbook keeps: read when it is opened, written only where a button says so. */
export function SettingsPanel({ state, tasks, onDropDraft }: SettingsPanelProps) {
  const [open, setOpen] = useState(false);
  const busy = state.busy !== null;
  const { settings } = state;

  function toggle() {
    setOpen(!open);
    if (!open) void tasks.readSettings();
  }

  return (
    <section class="section settings">
      <h2 class="section-head">
        <button type="button" class="fold" aria-expanded={open} onClick={toggle}>
          <Icon name="chevron" />
          {words.title}
        </button>
      </h2>
      {open && (
        <div class="settings-body">
          <p class="note">{settings || busy ? words.intro : words.unread}</p>
          {settings && (
            <CatalogueSettings
              settings={settings}
              draft={state.draft}
              busy={busy}
              tasks={tasks}
              onDropDraft={onDropDraft}
            />
          )}
          {settings && <PlanSettings key={settings.planYear} settings={settings} busy={busy} tasks={tasks} />}
          {settings && (
            <UnitSettings
              key={JSON.stringify(settings.units)}
              settings={settings}
              busy={busy}
              tasks={tasks}
            />
          )}
          <DeleteSettings busy={busy} onDelete={() => void tasks.deleteSettings()} />
        </div>
      )}
    </section>
  );
}

/** Asks once more: what is deleted here cannot be brought back. */
function DeleteSettings({ busy, onDelete }: { readonly busy: boolean; readonly onDelete: () => void }) {
  const [asked, setAsked] = useState(false);
  if (!asked) {
    return (
      <div class="buttons">
        <Button look="quiet" hint={words.deleteHint} disabled={busy} onPress={() => setAsked(true)}>
          {words.delete}
        </Button>
      </div>
    );
  }
  return (
    <div class="card" role="alert">
      <p>{words.deleteSure}</p>
      <div class="buttons">
        <Button
          disabled={busy}
          onPress={() => {
            setAsked(false);
            onDelete();
          }}
        >
          {words.deleteNow}
        </Button>
        <Button onPress={() => setAsked(false)}>{button.cancel}</Button>
      </div>
    </div>
  );
}
