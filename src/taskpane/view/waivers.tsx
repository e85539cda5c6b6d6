import { useState } from 'preact/hooks';
import { RULES } from '../../core/rules';
import type { Waiver, WaiverState } from '../../core/settings/waiver';
import { waive } from '../../messages/pane';
import { ruleText } from '../../messages/vi';
import { Button } from './button';
import { Icon } from './icon';

interface WaiversProps {
  readonly waivers: readonly WaiverState[];
  readonly busy: boolean;
  readonly onRevoke: (waivers: readonly Waiver[]) => void;
}

/** What was let stand and why, to be looked through and taken back. */
export function Waivers({ waivers, busy, onRevoke }: WaiversProps) {
  const [open, setOpen] = useState(false);
  return (
    <section class="section waivers">
      <h2 class="section-head">
        <button type="button" class="fold" aria-expanded={open} onClick={() => setOpen(!open)}>
          <Icon name="chevron" />
          {waive.title(placesOf(waivers))}
        </button>
      </h2>
      {open && (
        <ul>
          {byKind(waivers).map((alike) =>
            alike.map(({ waiver, places }, nth) => (
              <li key={JSON.stringify(waiver)}>
                <div>
                  <p>
                    {waiver.criterion !== null && <span class="criterion">{waiver.criterion} </span>}
                    {titleOf(waiver)}: {waive.value(waiver.value)}
                    {places > 1 && ` ${waive.places(places)}`}
                  </p>
                  {waiver.reason !== '' && <p class="note">{waive.because(waiver.reason)}</p>}
                  {places === 0 && (
                    <p class="stale">
                      <Icon name="advice" />
                      {waive.stale}
                    </p>
                  )}
                </div>
                <div class="ways">
                  {nth === 0 && alike.length > 1 && (
                    <Button
                      hint={waive.revokeGroupHint}
                      disabled={busy}
                      onPress={() => onRevoke(alike.map((each) => each.waiver))}
                    >
                      {waive.revokeGroup(placesOf(alike))}
                    </Button>
                  )}
                  <Button hint={waive.revokeHint} disabled={busy} onPress={() => onRevoke([waiver])}>
                    {waive.revoke}
                  </Button>
                </div>
              </li>
            )),
          )}
        </ul>
      )}
    </section>
  );
}

/** Alike findings share a waiver; one that no longer fits is still one to be looked at. */
function placesOf(waivers: readonly WaiverState[]): number {
  return waivers.reduce((sum, { places }) => sum + Math.max(places, 1), 0);
}

/** Those of one kind together, in the order in which the first of each was made. */
function byKind(waivers: readonly WaiverState[]): readonly (readonly WaiverState[])[] {
  const kinds = new Map<string, WaiverState[]>();
  for (const each of waivers) kinds.set(each.waiver.rule, [...(kinds.get(each.waiver.rule) ?? []), each]);
  return [...kinds.values()];
}

/** The kind's title; of a kind that this version does not know, its name. */
function titleOf({ rule }: Waiver): string {
  const known = RULES.find(({ meta }) => meta.name === rule);
  return known ? ruleText(known.meta.name).title : rule;
}
