import { describe, expect, test } from 'vitest';
import {
  NO_SETTINGS,
  readSettings,
  revoking,
  type Settings,
  waiving,
  writeSettings,
} from '../../../src/core/settings/settings';
import { unitsOf, withUnits } from '../../../src/core/settings/units';
import type { Waiver } from '../../../src/core/settings/waiver';
import { fromXml, toXml } from '../../../src/core/settings/xml';
import { COMMUNE_UNITS } from '../../../src/core/values/commune-units';
import type { Unit } from '../../../src/core/values/unit';

const WAIVER: Waiver = {
  rule: 'owner/several',
  criterion: '7.9',
  value: 'Trung tâm phục vụ hành chính công, phòng VH-XH',
  reason: 'Hai đơn vị cùng làm <theo> "chỉ đạo" & phân công',
};
const SOME: Settings = { ...NO_SETTINGS, waivers: [WAIVER] };

describe('settings as text', () => {
  test.each<[string, Settings]>([
    ['none', NO_SETTINGS],
    ['with a waiver', SOME],
    [
      'with odd characters',
      { ...SOME, waivers: [{ ...WAIVER, value: 'a\u0000\u0085\uffff\ud800]]>\n&amp;' }] },
    ],
  ])('are read as they were written: %s', (_, settings) => {
    const text = writeSettings(settings);
    expect(readSettings(text && fromXml(toXml(text)))).toEqual({ ok: true, value: settings });
  });

  test('nothing is kept where there is nothing to keep', () => {
    expect(writeSettings(NO_SETTINGS)).toBeNull();
    expect(writeSettings(revoking(SOME, WAIVER))).toBeNull();
  });

  test.each<[string, string, string]>([
    ['no JSON', '{"version":1,', 'settings/damaged'],
    ['nothing at all', '', 'settings/damaged'],
    ['no settings', '[1]', 'settings/damaged'],
    ['no version', '{"waivers":[]}', 'settings/damaged'],
    ['a waiver without its rule', '{"version":1,"waivers":[{"value":""}]}', 'settings/damaged'],
    ['something unknown', '{"version":1,"waivers":[],"colour":"red"}', 'settings/damaged'],
    ['too long a text', `"${'a'.repeat(3_000_000)}"`, 'settings/damaged'],
    ['a later version', '{"version":2,"rules":{}}', 'settings/newer'],
  ])('are refused: %s', (_, text, code) => {
    expect(readSettings(text)).toEqual({ ok: false, failure: { code } });
  });
});

describe('the part of the workbook', () => {
  test.each<[string, string]>([
    [
      'a declaration and line breaks',
      '<?xml version="1.0" encoding="utf-8"?>\n<settings xmlns="urn:phu-luc-cchc:settings">{"a":1}</settings>\n',
    ],
    ['other quotes and entities', "<settings xmlns='urn:phu-luc-cchc:settings'>{&quot;a&quot;:1}</settings>"],
  ])('is read with %s', (_, xml) => {
    expect(fromXml(xml)).toBe('{"a":1}');
  });

  test.each(['<settings xmlns="urn:phu-luc-cchc:settings"><a/></settings>', '<settings', 'x'])(
    'damaged by hand, it is no settings: %s',
    (xml) => {
      expect(readSettings(fromXml(xml)).ok).toBe(false);
    },
  );
});

describe('units', () => {
  const OWN = { name: 'Ban Quản lý dự án', accepted: [], aliases: ['BQLDA'] };

  test.each<[string, readonly Unit[], readonly Unit[] | null]>([
    ['one’s own', [OWN], [OWN]],
    ['with stray spaces', [{ ...OWN, name: ' Ban  Quản lý dự án', aliases: ['', 'BQLDA '] }], [OWN]],
    ['without a name', [OWN, { ...OWN, name: ' ' }], [OWN]],
    ['none', [], null],
    ['those of every commune', COMMUNE_UNITS, null],
  ])('%s', (_, units, kept) => {
    const settings = withUnits(NO_SETTINGS, units);
    expect(settings.units).toEqual(kept);
    expect(unitsOf(settings)).toEqual(kept ?? COMMUNE_UNITS);
    const text = writeSettings(settings);
    expect(readSettings(text)).toEqual({ ok: true, value: settings });
  });
});

describe('a waiver', () => {
  test('takes the place of one that lets the same stand', () => {
    const again = { ...WAIVER, reason: 'Đã hỏi Sở' };
    expect(waiving(SOME, again).waivers).toEqual([again]);
  });

  test.each<[string, Partial<Waiver>]>([
    ['kind', { rule: 'unit/unknown' }],
    ['criterion', { criterion: '7.5' }],
    ['value', { value: 'Phòng Kinh tế' }],
  ])('of another %s stands beside it', (_, change) => {
    expect(waiving(SOME, { ...WAIVER, ...change }).waivers).toHaveLength(2);
  });
});
