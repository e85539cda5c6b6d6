// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ScoredChoice, ScoredList } from '../../src/core/scored/scored';
import { score } from '../../src/core/values/score';
import { SHEET } from './literal';
import { panel, READY } from './making';
import { checkedPane, mount, mountOver, settle, unmount } from './mounted';

beforeEach(() => localStorage.clear());
afterEach(unmount);

function choice(
  scores: ScoredChoice['scores'],
  header: string,
  unread: readonly number[] = [],
): ScoredChoice {
  const texts = { reason: '', remedy: '', owner: '', coordinator: '', deadline: '' };
  const criterion = { name: 'Kế hoạch', maximum: score(1), ...texts };
  return {
    scores,
    header,
    lost: 2,
    unread,
    content: {
      sections: [
        {
          code: '1',
          name: 'Chỉ đạo',
          maximum: null,
          score: null,
          survey: false,
          criteria: [
            { code: '1.1', score: score('0.8'), ...criterion },
            { code: '1.2', score: score('0.9'), ...criterion },
          ],
        },
        { code: '2', name: 'Thể chế', maximum: null, score: null, survey: false, criteria: [] },
      ],
    },
  };
}

describe('“Tạo từ bảng điểm”', () => {
  const LIST: ScoredList = { sheet: 'Bảng điểm', choices: [choice('appraised', 'SNV đánh giá', [11, 40])] };

  test('is two presses: what was understood is said in between', async () => {
    const pane = await mountOver({ scored: LIST }, READY);
    await pane.press('Tạo từ bảng điểm');
    expect(pane.text()).toContain('2 tiêu chí mất điểm ở 1 lĩnh vực, cộng lại mất 0,3 điểm.');
    expect(pane.text()).toContain('Chưa đọc được điểm ở dòng 12, 41.');
    expect(document.activeElement?.textContent).toBe('Tạo phụ lục');
    const year = new Date().getFullYear();
    expect(pane.root.querySelector('summary')?.textContent).toContain(`Thực hiện năm ${year};`);
    await pane.press('Tạo phụ lục');
    expect(pane.calls.at(-1)).toContain('"scores":"appraised"');
    expect(pane.status()).toContain('Đã lập phụ lục ở trang “Phụ lục”.');
  });

  test('asks for the column only where there are two', async () => {
    const both = { ...LIST, choices: [...LIST.choices, choice('self', 'Tự đánh giá')] };
    const pane = await mountOver({ scored: both }, READY);
    await pane.press('Tạo từ bảng điểm');
    pane.root.querySelector<HTMLInputElement>('input[value=self]')?.click();
    await settle();
    expect(pane.text()).not.toContain('Chưa đọc được');
    await pane.press('Tạo phụ lục');
    expect(pane.calls.at(-1)).toContain('"scores":"self"');
  });

  test('a sheet that is no list of scores is told of', async () => {
    const pane = await mount();
    await pane.press('Tạo từ bảng điểm');
    expect(pane.text()).toContain(`Không thấy bảng điểm ở trang “${SHEET}”`);
    expect(panel(pane)).toBeNull();
  });

  test('it comes first where the sheet looks like one', async () => {
    const pane = await checkedPane({ code: 'annex/none', sheet: 'Bảng', elsewhere: [], scored: true });
    expect(pane.buttons().slice(0, 3)).toEqual(['Kiểm tra', 'Tạo từ bảng điểm', 'Chèn mẫu']);
  });
});
