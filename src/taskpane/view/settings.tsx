import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { settings as words } from '../../messages/settings';
import type { PaneState } from '../state';
import type { Tasks } from '../tasks';
import { Button } from './button';
import { CatalogueSettings } from './catalogue-settings';
import { DeleteSure } from './delete-sure';
import { Icon } from './icon';
import { PlanSettings } from './plan-settings';
import { UnitSettings } from './unit-settings';

interface SettingsPanelProps {
  readonly state: PaneState;
  readonly tasks: Tasks;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onDropDraft: () => void;
}

/** What the workbook keeps: read when it is opened, written only where a button says so. */
export function SettingsPanel({ state, tasks, open, onToggle, onDropDraft }: SettingsPanelProps) {
  const busy = state.busy !== null;
  const { settings } = state;
  const root = useRef<HTMLElement>(null);
  const fold = useRef<HTMLButtonElement>(null);
  const [seen, setSeen] = useState(false);

  // It may be opened from far above it; once it is as long as it will be, it comes into view.
  useLayoutEffect(() => {
    if (open === seen || (open && busy)) return;
    setSeen(open);
    if (open) root.current?.scrollIntoView({ block: 'start' });
  });
  useLayoutEffect(() => {
    if (open) fold.current?.focus({ preventScroll: true });
  }, [open]);

  return (
    <section class="section settings" ref={root}>
      <h2 class="section-head">
        <button type="button" class="fold" ref={fold} aria-expanded={open} onClick={onToggle}>
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
  return (
    <>
      <div class="buttons">
        <Button
          look="quiet"
          hint={words.deleteHint}
          disabled={busy}
          expanded={asked}
          onPress={() => setAsked(!asked)}
        >
          {words.delete}
        </Button>
      </div>
      {asked && (
        <DeleteSure
          question={words.deleteSure}
          yes={words.deleteNow}
          busy={busy}
          onDelete={() => {
            setAsked(false);
            onDelete();
          }}
          onCancel={() => setAsked(false)}
        />
      )}
    </>
  );
}
