import { useState } from 'preact/hooks';
import type { ScoredList as List, ScoreChoice, ScoredChoice } from '../../core/scored/scored';
import type { AnnexTitle } from '../../core/template/content';
import { score, sum } from '../../core/values/score';
import { offer, template, scored as words } from '../../messages/making';
import { button } from '../../messages/pane';
import { type TitleFields as Fields, readTitle } from '../fields';
import { Button } from './button';
import { Panel } from './panel';
import { Radios } from './radios';
import { TitleFields } from './title-fields';

interface ScoredListProps {
  readonly list: List;
  readonly fields: Fields;
  readonly busy: boolean;
  readonly onChange: (fields: Partial<Fields>) => void;
  readonly onMake: (title: AnnexTitle, scores: ScoreChoice) => void;
  readonly onClose: () => void;
}

/** "Tạo từ bảng điểm": what was understood, before anything is made of it. */
export function ScoredList({ list, fields, busy, onChange, onMake, onClose }: ScoredListProps) {
  const [wanted, setWanted] = useState<ScoreChoice | null>(null);
  const [tried, setTried] = useState(false);
  const [first] = list.choices;
  const choice = list.choices.find(({ scores }) => scores === wanted) ?? first;
  const { title, wrong } = readTitle(fields);

  function make() {
    setTried(true);
    if (!busy && choice && choice.lost > 0 && wrong.length === 0) onMake(title, choice.scores);
  }

  return (
    <Panel title={offer.scored.button} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          make();
        }}
      >
        {list.choices.length > 1 && (
          <Radios
            name={words.which}
            value={choice?.scores ?? 'appraised'}
            options={list.choices.map(({ scores, header }) => ({
              id: scores,
              name: `“${header}”`,
              about: words.column[scores],
            }))}
            onChange={setWanted}
          />
        )}
        <p>{words.understood(list.sheet)}</p>
        {choice && <Understood choice={choice} />}
        <div class="buttons">
          <Button look="primary" submits disabled={busy || !choice || choice.lost === 0}>
            {words.make}
          </Button>
          <Button onPress={onClose}>{button.cancel}</Button>
        </div>
        <details open={wrong.length > 0 && tried}>
          <summary>{template.titleFields(fields.year)}</summary>
          <TitleFields fields={fields} wrong={tried ? wrong : []} onChange={onChange} />
        </details>
      </form>
    </Panel>
  );
}

function Understood({ choice: { content, lost, unread } }: { readonly choice: ScoredChoice }) {
  // What the survey took away is no one's to mend: the annex does not list it.
  const appraised = content.sections.filter(({ survey, criteria }) => !survey && criteria.length > 0);
  const criteria = appraised.flatMap((section) => section.criteria);
  const points = sum(
    criteria.map((each) => (each.maximum && each.score ? each.maximum.minus(each.score) : score(0))),
  );
  return (
    <>
      <p>{lost > 0 ? words.lost(lost, appraised.length, points) : words.none}</p>
      {unread.length > 0 && <p class="problem">{words.unread(unread)}</p>}
    </>
  );
}
