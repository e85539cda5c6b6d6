import { useId, useRef, useState } from 'preact/hooks';
import { live as liveWords, offer, offers as words } from '../../messages/making';
import { settings } from '../../messages/settings';
import type { Offer, Offers } from '../offers';
import { Button } from './button';
import { Icon } from './icon';

interface OfferBarProps {
  readonly offers: Offers;
  /** Without an annex each offer says what it is for: people meet it for the first time. */
  readonly explained: boolean;
  /** The offer whose form is open. */
  readonly open: Offer | null;
  readonly busy: boolean;
  /** `null` where edits cannot be followed. */
  readonly live: boolean | null;
  readonly onChoose: (offer: Offer) => void;
  readonly onLive: (live: boolean) => void;
  readonly settingsOpen: boolean;
  /** The settings themselves stand below the list, however long it is. */
  readonly onSettings: () => void;
}

/** What can be made with the sheet as it is: the likeliest in sight, the rest one press away. */
export function OfferBar(props: OfferBarProps) {
  const { offers, explained, open, busy, live, onChoose, onLive } = props;
  const [unfolded, setUnfolded] = useState(false);
  const fold = useRef<HTMLButtonElement>(null);

  /** The focus stays on what does not go away with the list. */
  function chooseOther(chosen: Offer) {
    fold.current?.focus();
    setUnfolded(false);
    onChoose(chosen);
  }

  if (explained) {
    return (
      <section class="offers" aria-label={words.title}>
        <OfferList offers={offers.first} open={open} busy={busy} onChoose={onChoose} />
      </section>
    );
  }
  return (
    <section class="offers" aria-label={words.title}>
      <div class="buttons">
        {offers.first.map((each) => (
          <Button
            key={each}
            hint={offer[each].about}
            disabled={busy}
            expanded={isForm(each) ? open === each : undefined}
            onPress={() => onChoose(each)}
          >
            {offer[each].button}
          </Button>
        ))}
        {offers.others.length > 0 && (
          <button
            type="button"
            class="fold"
            ref={fold}
            title={words.othersHint}
            aria-expanded={unfolded}
            onClick={() => setUnfolded(!unfolded)}
          >
            <Icon name="chevron" />
            {words.others}
          </button>
        )}
      </div>
      {unfolded && <OfferList offers={offers.others} open={open} busy={busy} onChoose={chooseOther} />}
      <div class="setting">
        {live !== null && (
          <label class="tick" title={liveWords.hint}>
            <input
              type="checkbox"
              role="switch"
              checked={live}
              aria-checked={live}
              onChange={({ currentTarget }) => onLive(currentTarget.checked)}
            />
            <span>{liveWords.label}</span>
          </label>
        )}
        <Button look="quiet" hint={settings.hint} expanded={props.settingsOpen} onPress={props.onSettings}>
          {settings.title}
        </Button>
      </div>
    </section>
  );
}

function OfferList({
  offers,
  open,
  busy,
  onChoose,
}: Pick<OfferBarProps, 'open' | 'busy' | 'onChoose'> & { readonly offers: readonly Offer[] }) {
  const id = useId();
  return (
    <ul>
      {offers.map((each) => (
        <li key={each}>
          <Button
            describedBy={`${id}${each}`}
            disabled={busy}
            expanded={isForm(each) ? open === each : undefined}
            onPress={() => onChoose(each)}
          >
            {offer[each].button}
          </Button>
          <p id={`${id}${each}`}>{offer[each].about}</p>
        </li>
      ))}
    </ul>
  );
}

/** Whether it asks for something before it does its work. */
function isForm(each: Offer): boolean {
  return each === 'template' || each === 'scored' || each === 'insert' || each === 'totals';
}
