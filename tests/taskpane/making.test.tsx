// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { BUILTIN_CATALOGUES } from '../../src/core/catalogue/builtin';
import type { ScoredChoice, ScoredList } from '../../src/core/scored/scored';
import type { TotalsPlan } from '../../src/core/totals/totals';
import { score } from '../../src/core/values/score';
import { checkedOf, noDeadline, reportOf, SHEET, sheetOf, textNumber } from './literal';
import { type Answer, type Kept, type Mounted, mount, mountOver, settle, unmount } from './mounted';

const [CATALOGUE] = BUILTIN_CATALOGUES.filter(({ level }) => level === 'xa');
if (!CATALOGUE) throw new Error('no catalogue');
const FINDINGS = [noDeadline('J9', '1.3'), noDeadline('J23', '5.6')];
const IN_WORK = checkedOf(FINDINGS, { report: { ...reportOf(FINDINGS), catalogue: CATALOGUE } });
const READY = checkedOf([], { report: { ...reportOf([]), catalogue: CATALOGUE } });

beforeEach(() => localStorage.clear());
afterEach(() => {
  unmount();
  vi.useRealTimers();
});

async function checkedPane(answers: readonly Answer[], kept: Kept = {}): Promise<Mounted> {
  const pane = await mountOver(kept, ...answers);
  await pane.press('Kiểm tra');
  return pane;
}

function control(pane: Mounted, label: string): HTMLInputElement {
  const named = [...pane.root.querySelectorAll('label')].find(
    (each) => each.textContent?.trim().startsWith(label) && each.htmlFor,
  );
  const input = named && document.getElementById(named.htmlFor);
  if (!(input instanceof HTMLElement)) throw new Error(`no field “${label}”`);
  return input as HTMLInputElement;
}

async function type(pane: Mounted, label: string, text: string): Promise<void> {
  const input = control(pane, label);
  input.focus();
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
}

async function pick(pane: Mounted, label: string, value: string): Promise<void> {
  const list = control(pane, label);
  list.value = value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
}

const openForm = async (pane: Mounted) => {
  await pane.press('Chèn mẫu');
  await pick(pane, 'Bộ tiêu chí', CATALOGUE.id);
};

const panel = (pane: Mounted) => pane.root.querySelector('.panel');

describe('“Chèn mẫu”', () => {
  test('is two presses and a choice from an empty workbook; the focus goes into the form', async () => {
    const pane = await mount(READY);
    await pane.press('Chèn mẫu');
    expect(panel(pane)?.contains(document.activeElement)).toBe(true);
    await pick(pane, 'Bộ tiêu chí', CATALOGUE.id);
    await pane.press('Chèn vào bảng tính');
    const [call = ''] = pane.calls.slice(-1);
    expect(JSON.parse(call.replace('template ', ''))).toEqual({
      layout: 'khac-phuc',
      title: { unit: '', number: '', date: null, year: new Date().getFullYear() },
      catalogue: CATALOGUE.id,
      extent: 'lost',
    });
    expect(panel(pane)).toBeNull();
    expect(pane.status()).toContain('Đã chèn mẫu vào trang “Phụ lục”.');
    expect(pane.text()).toContain('Sẵn sàng gửi');
  });

  test('the blank form meets nobody with a wall of errors: they are listed once a check is asked for', async () => {
    const pane = await mount({ ...IN_WORK, fresh: true }, IN_WORK);
    await openForm(pane);
    await pane.press('Chèn vào bảng tính');
    expect(pane.text()).toContain('Vừa lập, chưa điền xong');
    expect(pane.text()).toContain('Còn 2 chỗ phải điền.');
    expect(pane.text()).not.toContain('Chưa gửi được');
    expect(pane.rows()).toEqual([]);
    expect(pane.button('Xóa đánh dấu').getAttribute('aria-disabled')).toBe('true');
    await pane.edit(SHEET);
    expect(pane.text()).toContain('Vừa lập, chưa điền xong');
    expect(pane.text()).not.toContain('Đã thay đổi sau lần kiểm tra');
    await pane.press('Kiểm tra');
    expect(pane.text()).toContain('Chưa gửi được');
    expect(pane.rows()).toHaveLength(2);
  });

  test('what was typed is there the next time; what cannot be understood is said by the field', async () => {
    const pane = await mount(READY);
    await openForm(pane);
    await type(pane, 'Tên cơ quan', 'UBND xã Nam Đàn');
    await type(pane, 'Ngày ký', '31/02/2026');
    await pane.press('Chèn vào bảng tính');
    expect(pane.calls).toEqual([]);
    const date = control(pane, 'Ngày ký');
    expect(date.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(date.getAttribute('aria-describedby') ?? '')?.textContent).toContain(
      'ngày có thật',
    );
    await type(pane, 'Ngày ký', '15/01/2026');
    expect(control(pane, 'Ngày ký').getAttribute('aria-invalid')).toBe('false');
    await pane.press('Chèn vào bảng tính');
    expect(pane.calls.at(-1)).toContain('"date":{"day":15,"month":1,"year":2026}');
    await pane.press('Việc khác');
    await pane.press('Chèn mẫu');
    expect(control(pane, 'Tên cơ quan').value).toBe('UBND xã Nam Đàn');
  });

  test('no province is guessed: the Bộ tiêu chí is chosen once, and is there the next time', async () => {
    const first = await mount(READY);
    await first.press('Chèn mẫu');
    await first.press('Chèn vào bảng tính');
    expect(first.calls).toEqual([]);
    expect(first.text()).toContain('Hãy chọn Bộ tiêu chí của tỉnh mình');
    expect(control(first, 'Bộ tiêu chí').getAttribute('aria-invalid')).toBe('true');
    await pick(first, 'Bộ tiêu chí', CATALOGUE.id);
    expect(first.text()).not.toContain('Hãy chọn Bộ tiêu chí của tỉnh mình');
    await first.press('Chèn vào bảng tính');
    unmount();
    const next = await mount(READY);
    await next.press('Chèn mẫu');
    expect(control(next, 'Bộ tiêu chí').value).toBe(CATALOGUE.id);
  });

  test('a workbook’s own Bộ tiêu chí is chosen already, but not for a form of another level', async () => {
    const pane = await checkedPane([IN_WORK]);
    await pane.press('Việc khác');
    await pane.press('Chèn mẫu');
    expect(control(pane, 'Bộ tiêu chí').value).toBe(CATALOGUE.id);
    pane.root.querySelector<HTMLInputElement>('input[value=giai-phap-so]')?.click();
    await settle();
    expect(control(pane, 'Bộ tiêu chí').value).toBe('?');
  });

  test('one without a catalogue has no extent to ask for', async () => {
    const pane = await mount(READY);
    await openForm(pane);
    expect(pane.text()).toContain('Toàn bộ tiêu chí');
    await pick(pane, 'Bộ tiêu chí', '');
    expect(pane.text()).not.toContain('Toàn bộ tiêu chí');
    await pane.press('Chèn vào bảng tính');
    expect(pane.calls.at(-1)).toContain('"catalogue":null');
  });

  test('Escape closes it and the focus is where it was', async () => {
    const pane = await mount();
    await pane.press('Chèn mẫu');
    expect(pane.button('Chèn mẫu').getAttribute('aria-expanded')).toBe('true');
    await pane.key('Escape');
    expect(panel(pane)).toBeNull();
    expect(document.activeElement).toBe(pane.button('Chèn mẫu'));
    expect(pane.calls).toEqual([]);
  });

  test('what Excel refuses leaves the form as it is', async () => {
    const pane = await mount({ code: 'excel/busy' });
    await openForm(pane);
    await type(pane, 'Tên cơ quan', 'UBND xã Nam Đàn');
    await pane.press('Chèn vào bảng tính');
    expect(control(pane, 'Tên cơ quan').value).toBe('UBND xã Nam Đàn');
    expect(pane.text()).toContain('Excel đang bận');
  });
});

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
    const pane = await checkedPane([{ code: 'annex/none', sheet: 'Bảng', elsewhere: [], scored: true }]);
    expect(pane.buttons().slice(0, 3)).toEqual(['Kiểm tra', 'Tạo từ bảng điểm', 'Chèn mẫu']);
  });
});

describe('“Chèn tiêu chí”', () => {
  const options = (pane: Mounted) => [...pane.root.querySelectorAll('[role=option]')];
  const active = (pane: Mounted) =>
    document.getElementById(
      pane.root.querySelector('[role=combobox]')?.getAttribute('aria-activedescendant') ?? '',
    );

  test('several are found, chosen and inserted by keyboard alone', async () => {
    const pane = await checkedPane([IN_WORK, IN_WORK]);
    await pane.press('Chèn tiêu chí');
    expect(document.activeElement?.getAttribute('role')).toBe('combobox');
    await type(pane, 'Tìm theo mã', '1.1.2');
    expect(active(pane)?.textContent).toContain('1.1.2');
    await pane.key('Enter');
    expect(active(pane)?.getAttribute('aria-selected')).toBe('true');
    await type(pane, 'Tìm theo mã', '');
    await pane.key('ArrowDown');
    const second = active(pane)?.querySelector('.criterion')?.textContent;
    await pane.key('Enter');
    expect(pane.text()).toContain(`Đã chọn: 1.1.2, ${second}`);
    await pane.key('Enter', { ctrlKey: true });
    expect(pane.calls).toEqual(['check', `insert 1.1.2 ${second}`]);
    expect(pane.status()).toContain('Đã chèn 2 dòng.');
    expect(panel(pane)).toBeNull();
  });

  test('by mouse, and taken back', async () => {
    const pane = await checkedPane([IN_WORK, IN_WORK]);
    await pane.press('Chèn tiêu chí');
    const [first, second] = options(pane).filter((each) => each instanceof HTMLElement);
    for (const each of [first, second, first]) (each as HTMLElement | undefined)?.click();
    await settle();
    expect(
      options(pane)
        .map((each) => each.getAttribute('aria-selected'))
        .slice(0, 2),
    ).toEqual(['false', 'true']);
    await pane.press('Chèn 1 tiêu chí');
    expect(pane.calls.at(-1)).toMatch(/^insert [\d.]+$/);
  });

  test('how a criterion is scored is told under its name', async () => {
    const [first] = CATALOGUE?.criteria ?? [];
    if (!CATALOGUE || !first) throw new Error('no criterion');
    const catalogue = { ...CATALOGUE, criteria: [{ ...first, note: 'Đủ: 1 điểm; thiếu: 0 điểm' }] };
    const pane = await checkedPane([checkedOf(FINDINGS, { report: { ...reportOf(FINDINGS), catalogue } })]);
    await pane.press('Chèn tiêu chí');
    expect(pane.root.querySelector('.result .how')?.textContent).toBe('Đủ: 1 điểm; thiếu: 0 điểm');
  });

  test('matches are marked, nothing found is said', async () => {
    const pane = await checkedPane([IN_WORK]);
    await pane.press('Chèn tiêu chí');
    await type(pane, 'Tìm theo mã', 'ke hoach');
    const marked = [...pane.root.querySelectorAll('.result mark')].map((each) =>
      each.textContent?.toLowerCase(),
    );
    expect(marked).toContain('kế');
    expect(marked).toContain('hoạch');
    await type(pane, 'Tìm theo mã', 'xyzxyz');
    expect(options(pane)).toEqual([]);
    expect(pane.text()).toContain('Không có tiêu chí nào như vậy');
  });

  test('of what is there already the row is shown', async () => {
    const report = IN_WORK.report;
    const blank = { kind: 'blank' } as const;
    const points = { maximum: blank, score: blank, lost: blank };
    const row = { kind: 'criterion', row: 8, code: blank, criterion: '1.1.2', points } as const;
    const annex = { ...report.annex, rows: [row], columns: new Map([['code', 0] as const]) };
    const pane = await checkedPane([{ ...IN_WORK, report: { ...report, annex } }]);
    await pane.press('Chèn tiêu chí');
    await type(pane, 'Tìm theo mã', '1.1.2');
    expect(active(pane)?.textContent).toContain('đã có');
    await pane.key('Enter');
    expect(pane.calls.at(-1)).toBe('select A9');
    expect(pane.button('Chèn tiêu chí')).toBeDefined();
  });

  test('a row of one’s own', async () => {
    const pane = await checkedPane([IN_WORK, IN_WORK]);
    await pane.press('Chèn tiêu chí');
    await pane.press('Dòng khác…');
    await pane.press('Chèn dòng này');
    expect(pane.text()).toContain('Hãy ghi nội dung của dòng.');
    await type(pane, 'Nội dung', 'Công khai thủ tục');
    await pane.press('Chèn dòng này');
    expect(pane.calls.at(-1)).toBe('insert ');
  });

  test('a verdict that is old is made anew first', async () => {
    const pane = await checkedPane([IN_WORK, IN_WORK]);
    await pane.edit(SHEET);
    await pane.press('Chèn tiêu chí');
    expect(pane.calls).toEqual(['check', `check ${SHEET}`]);
    expect(panel(pane)).not.toBeNull();
  });
});

describe('“Tính điểm”', () => {
  const at = (row: number) => ({ row, column: 4 });
  const cell = (value: number | null, formula: string | null) => ({ value, formula, format: 'General' });
  const edit = (row: number, before: number | null) => ({
    at: at(row),
    before: cell(before, null),
    after: cell(2.87, `=ROUND(C${row + 1}-D${row + 1},3)`),
  });
  const NOTHING: TotalsPlan = {
    plan: { sheet: SHEET, edits: [], removed: [], inserted: [] },
    conflicts: [],
    skipped: [],
  };
  const PLAIN = { ...NOTHING, plan: { ...NOTHING.plan, edits: [edit(8, null), edit(22, 2.88)] } };
  const CONFLICT = {
    ...PLAIN,
    conflicts: [{ at: at(22), typed: score('2.88'), worked: score('2.87') }],
  };

  test('shows the cells, then writes', async () => {
    const pane = await checkedPane([IN_WORK, IN_WORK], { totals: PLAIN });
    await pane.press('Tính điểm');
    expect(pane.text()).toContain('2 ô sẽ có công thức');
    await pane.press('Ghi 2 công thức');
    expect(pane.calls.at(-1)).toBe('totals beside typed');
    expect(pane.status()).toContain('Đã ghi công thức vào 3 ô.');
  });

  test.each([
    ['Giữ số đã nhập, ghi 1 ô', 'totals beside typed'],
    ['Thay tất cả', 'totals over typed'],
  ])('with typed figures both are shown; “%s”', async (button, call) => {
    const pane = await checkedPane([IN_WORK, IN_WORK], { totals: CONFLICT });
    await pane.press('Tính điểm');
    expect(panel(pane)?.textContent).toContain('E23đang ghi 2,88 → công thức cho 2,87');
    await pane.press(button);
    expect(pane.calls.at(-1)).toBe(call);
  });

  test('nothing to do is said, and so is what could not be worked out', async () => {
    const pane = await checkedPane([IN_WORK], { totals: NOTHING });
    await pane.press('Tính điểm');
    expect(pane.text()).toContain('không có gì phải ghi thêm');
    await pane.press('Đóng');
    expect(pane.calls).toEqual(['check']);
    unmount();
    const skipped = [{ at: at(22), because: [at(8)] }];
    const other = await checkedPane([IN_WORK], { totals: { ...NOTHING, skipped } });
    await other.press('Tính điểm');
    expect(panel(other)?.textContent).toContain('E23xem ô E9');
  });

  test('a number that is text is called so, with what mends it', async () => {
    const findings = [...FINDINGS, textNumber('E9', '1.3', '0.8')];
    const checked = checkedOf(findings, { report: { ...reportOf(findings), catalogue: CATALOGUE ?? null } });
    const skipped = [{ at: at(22), because: [at(8), at(9)] }];
    const pane = await checkedPane([checked], { totals: { ...NOTHING, skipped } });
    await pane.press('Tính điểm');
    expect(panel(pane)?.textContent).toContain('E23ô E9 ghi số ở dạng chữ: bấm Sửa tất cả trước');
  });

  test.each([
    ['is written after a new check where that changes nothing', [PLAIN, PLAIN], 'totals beside typed'],
    ['is shown once more where the formulas are others now', [PLAIN, CONFLICT], 'check Phụ lục'],
  ])('in a sheet edited meanwhile it %s', async (_, [before, after], last) => {
    let totals = before ?? PLAIN;
    const pane = await checkedPane([IN_WORK, IN_WORK, IN_WORK], { totals: () => totals });
    await pane.press('Tính điểm');
    await pane.edit(SHEET);
    const press = pane.press('Ghi 2 công thức');
    totals = after ?? PLAIN;
    await press;
    expect(pane.calls.slice(1)).toEqual(last === 'check Phụ lục' ? [last] : ['check Phụ lục', last]);
    expect(panel(pane) === null).toBe(last !== 'check Phụ lục');
  });
});

describe('what is made of a ready annex', () => {
  test('is in sight, one press each', async () => {
    const pane = await checkedPane([READY]);
    await pane.press('Giao việc');
    expect(pane.calls.at(-1)).toBe('assignments');
    expect(pane.status()).toContain('Đã lập 2 trang giao việc.');
    expect(pane.button('Hoàn tác').title).toContain('Văn phòng, Phòng Kinh tế');
    expect(pane.button('Hoàn tác').getAttribute('aria-disabled')).toBe('false');
    expect(pane.text()).toContain('Sẵn sàng gửi');
  });

  test('the annex is one press away again', async () => {
    const pane = await checkedPane([READY]);
    await pane.press('Giao việc');
    expect(pane.buttons()).toContain('Về phụ lục');
    unmount();
    const other = await mountOver({}, READY, READY, IN_WORK);
    await other.press('Kiểm tra');
    await other.press('Lập bảng tổng hợp');
    await other.press('Về phụ lục');
    expect(other.calls.slice(-2)).toEqual([`check ${SHEET}`, `show ${SHEET}`]);
    expect(other.buttons()).not.toContain('Về phụ lục');
  });

  test('the report stands as text to be copied', async () => {
    const pane = await checkedPane([READY]);
    await pane.press('Báo cáo phân tích');
    const area = pane.root.querySelector('textarea');
    expect(area?.readOnly).toBe(true);
    await pane.press('Chọn hết');
    expect(document.activeElement).toBe(area);
    expect([area?.selectionStart, area?.selectionEnd]).toEqual([0, '1. Lĩnh vực'.length]);
  });

  test('the rest is one press away, and the focus stays', async () => {
    const pane = await checkedPane([READY]);
    await pane.press('Việc khác');
    await pane.press('Chèn tiêu chí');
    await pane.key('Escape');
    expect(document.activeElement?.textContent).toBe('Việc khác');
  });
});

describe('“Kiểm tra khi nhập”', () => {
  const followed = checkedOf([FINDINGS[0] ?? noDeadline('J9', '1.3')]);
  const rest = () => new Promise((resolve) => setTimeout(resolve, 340));
  const turnOn = async (pane: Mounted) => {
    pane.root.querySelector<HTMLInputElement>('[role=switch]')?.click();
    await settle();
  };

  test('is off at the start; on, the verdict follows, nothing is said and the focus stays', async () => {
    const pane = await checkedPane([IN_WORK, followed]);
    await pane.edit(SHEET);
    await rest();
    expect(pane.calls).toEqual(['check']);
    await turnOn(pane);
    const row = pane.row('J9');
    row.focus();
    const status = pane.root.querySelector('[role=status]')?.firstChild?.textContent;
    await pane.edit(SHEET);
    expect(pane.text()).not.toContain('Đã thay đổi sau lần kiểm tra');
    await rest();
    expect(pane.calls).toEqual(['check', 'follow']);
    expect(pane.rows()).toEqual(['J9']);
    expect(document.activeElement).toBe(row);
    expect(pane.root.querySelector('[role=status]')?.firstChild?.textContent).toBe(status);
  });

  test('what cannot be followed is old, and nothing more is said', async () => {
    const pane = await checkedPane([IN_WORK, { code: 'excel/sheet-gone' }]);
    await turnOn(pane);
    await pane.edit(SHEET);
    await rest();
    expect(pane.text()).toContain('Đã thay đổi sau lần kiểm tra');
    expect(pane.root.querySelector('[role=alert]')?.textContent).toBe('');
  });

  test('it is remembered on this machine', async () => {
    await turnOn(await checkedPane([IN_WORK]));
    unmount();
    const pane = await checkedPane([IN_WORK, followed]);
    expect(pane.root.querySelector<HTMLInputElement>('[role=switch]')?.checked).toBe(true);
    await pane.edit('Trang khác');
    await rest();
    expect(pane.calls).toEqual(['check']);
  });

  test('where nothing may be kept it holds until the pane closes', async () => {
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    const spies = [vi.spyOn(Storage.prototype, 'getItem'), vi.spyOn(Storage.prototype, 'setItem')];
    for (const spy of spies) spy.mockImplementation(refuse);
    const pane = await checkedPane([IN_WORK, followed]);
    await turnOn(pane);
    await pane.edit(SHEET);
    await rest();
    for (const spy of spies) spy.mockRestore();
    expect(pane.calls).toEqual(['check', 'follow']);
  });
});

test('an annex elsewhere is offered beside what can be made here', async () => {
  const other = checkedOf([], { report: reportOf([], { ...sheetOf(), name: 'Khác' }) });
  const pane = await checkedPane([{ code: 'annex/none', sheet: 'Trang 1', elsewhere: ['Khác'] }, other]);
  expect(pane.buttons().slice(0, 4)).toEqual(['Khác', 'Kiểm tra', 'Chèn mẫu', 'Tạo từ bảng điểm']);
});
