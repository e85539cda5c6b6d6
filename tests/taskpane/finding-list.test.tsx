// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { CHECKED, checkedOf, noDeadline, textNumber, unknownUnit, without } from './literal';
import { checkedPane, mount, settle, unmount } from './mounted';

afterEach(unmount);

describe('the list', () => {
  test('puts the gravest first and the same kind together, counted', async () => {
    const pane = await checkedPane(CHECKED);
    expect(pane.rows()).toEqual(['J9', 'J23', 'D8', 'D9', 'A24']);
    const headings = [...pane.root.querySelectorAll('.findings :is(h2, h3)')].map((each) => each.textContent);
    expect(headings).toEqual([
      'Lỗi (2)',
      'Thiếu thời gian thực hiện (2)',
      'Cảnh báo (2)',
      'Điểm ghi dạng chữ (2)',
      'Lưu ý (1)',
      expect.stringMatching(/\(1\)$/),
    ]);
    expect(pane.row('D8').textContent).toMatch(/^D8 1\.1\.2 .*“0\.8”.*0,8/);
  });

  test('goes row by row when asked to', async () => {
    const pane = await checkedPane(CHECKED);
    await pane.press('dòng');
    expect(pane.rows()).toEqual(['D8', 'J9', 'D9', 'J23', 'A24']);
    expect(pane.button('dòng').getAttribute('aria-pressed')).toBe('true');
  });

  test('shows twenty of a kind, then the rest', async () => {
    const many = Array.from({ length: 30 }, (_, row) => noDeadline(`J${row + 6}`, '1.3'));
    const pane = await checkedPane(checkedOf(many));
    expect(pane.rows()).toHaveLength(20);
    await pane.press('Xem thêm');
    expect(pane.rows()).toHaveLength(30);
    expect(pane.focused()).toBe('J26');
    expect(pane.buttons()).not.toContain('Xem thêm');
  });

  test('folds a severity away', async () => {
    const pane = await checkedPane(CHECKED);
    await pane.press('Lỗi (2)');
    expect(pane.rows()).toEqual(['D8', 'D9', 'A24']);
  });

  test('says why a kind matters and what to do', async () => {
    const pane = await checkedPane(checkedOf([noDeadline('J9', '1.3')]));
    const why = pane.button('Vì sao?');
    const told = pane.root.ownerDocument.getElementById(why.getAttribute('aria-controls') ?? '');
    expect(told?.hidden).toBe(true);
    await pane.press('Vì sao?');
    expect(told?.hidden).toBe(false);
    expect(told?.textContent).toContain('Cách sửa:');
  });

  test('shows what a cell holds as text, whatever it looks like', async () => {
    const pane = await checkedPane(checkedOf([unknownUnit('H9', '<img src=x onerror=alert(1)>')]));
    expect(pane.root.querySelector('img')).toBeNull();
    expect(pane.row('H9').textContent).toContain('<img src=x onerror=alert(1)>');
  });

  test('leads to the cell, and keeps the focus', async () => {
    const pane = await checkedPane(CHECKED);
    pane.row('J23').focus();
    pane.row('J23').click();
    await settle();
    expect(pane.calls).toEqual(['check', 'select J23']);
    expect(pane.focused()).toBe('J23');
  });
});

describe('the keyboard', () => {
  test('has one tab stop for all rows, with its own buttons', async () => {
    const pane = await checkedPane(CHECKED);
    const stops = () => pane.rows().filter((cell) => pane.row(cell).tabIndex === 0);
    expect(stops()).toEqual(['J9']);
    pane.row('D9').focus();
    await settle();
    expect(stops()).toEqual(['D9']);
    const own = [...pane.root.querySelectorAll<HTMLButtonElement>('.finding-line > .button')];
    expect(own.map(({ tabIndex, textContent }) => `${textContent} ${tabIndex}`)).toEqual([
      'Sửa -1',
      'Bỏ qua -1',
      'Sửa 0',
      'Bỏ qua 0',
      'Sửa -1',
      'Bỏ qua -1',
    ]);
  });

  test.each<[string, { from: string; keys: readonly string[]; to: string }]>([
    ['down', { from: 'J9', keys: ['ArrowDown'], to: 'J23' }],
    ['down into the next group', { from: 'J9', keys: ['ArrowDown', 'ArrowDown'], to: 'D8' }],
    ['up', { from: 'D8', keys: ['ArrowUp'], to: 'J23' }],
    ['no further than the last', { from: 'A24', keys: ['ArrowDown'], to: 'A24' }],
    ['no further than the first', { from: 'J9', keys: ['ArrowUp'], to: 'J9' }],
    ['to the end and back to the top', { from: 'D8', keys: ['End', 'Home'], to: 'J9' }],
  ])('moves %s', async (_, { from, keys, to }) => {
    const pane = await checkedPane(CHECKED);
    pane.row(from).focus();
    for (const key of keys) await pane.key(key);
    expect(pane.focused()).toBe(to);
  });

  test.each<[string, KeyboardEventInit]>([
    ['s', {}],
    ['S', { shiftKey: true }],
    // A Vietnamese keyboard program may take the letter for itself.
    ['Process', { code: 'KeyS' }],
  ])('%s mends, and the focus goes on to the next finding', async (key, init) => {
    const pane = await checkedPane(CHECKED, without('D8'));
    pane.row('D8').focus();
    await pane.key(key, init);
    expect(pane.calls).toEqual(['check', 'fix D8']);
    expect(pane.focused()).toBe('D9');
  });

  test('after the last finding is mended the focus goes back to the check', async () => {
    const pane = await checkedPane(checkedOf([textNumber('D8', '1.1.2', '0.8')]), checkedOf([]));
    pane.row('D8').focus();
    await pane.key('S');
    expect(pane.focused()).toBe('Kiểm tra');
  });

  test('S says so where nothing can be mended for the user', async () => {
    const pane = await checkedPane(CHECKED);
    pane.row('J9').focus();
    await pane.key('s');
    expect(pane.calls).toEqual(['check']);
    expect(pane.status()).toContain('không tự sửa được');
  });

  test('Ctrl+S stays what it was', async () => {
    const pane = await checkedPane(CHECKED);
    pane.row('D8').focus();
    await pane.key('s', { ctrlKey: true });
    expect(pane.calls).toEqual(['check']);
  });

  test('Ctrl+Enter checks from anywhere', async () => {
    const pane = await mount(CHECKED, CHECKED);
    await pane.key('Enter', { ctrlKey: true });
    pane.row('J9').focus();
    await pane.key('Enter', { ctrlKey: true });
    expect(pane.calls).toEqual(['check', 'check']);
    expect(pane.focused()).toBe('J9');
  });
});
