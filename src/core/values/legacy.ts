import { isSyllable } from './syllable';

/** The fonts of the 1990s, each with its own places for Vietnamese letters: .VnTime and VNI-Times. */
type LegacyEncoding = 'TCVN3' | 'VNI';

interface LegacyText {
  readonly encoding: LegacyEncoding;
  /** The same text in Unicode. */
  readonly text: string;
}

/** `from` → `to`, written side by side. */
function table(pairs: string): ReadonlyMap<string, string> {
  return new Map(
    pairs
      .trim()
      .split(/\s+/)
      .map((pair): [string, string] => [pair.slice(0, -1), pair.slice(-1)]),
  );
}

/** What TCVN 5712:1993 (VN3) shows as when its bytes are read as Latin-1. U+00AD (ư) cannot be seen. */
const TCVN3 = table(`
  µà ¸á ¶ả ·ã ¹ạ ¨ă »ằ ¾ắ ¼ẳ ½ẵ Æặ ©â Çầ Êấ Èẩ Éẫ Ëậ ®đ Ìè Ðé Îẻ Ïẽ Ñẹ ªê Òề Õế Óể Ôễ Öệ
  ×ì Ýí Øỉ Üĩ Þị ßò ãó áỏ âõ äọ «ô åồ èố æổ çỗ éộ ¬ơ êờ íớ ëở ìỡ îợ ïù óú ñủ òũ ôụ \u00adư õừ øứ öử ÷ữ ùự
  úỳ ýý ûỷ üỹ þỵ ¡Ă ¢Â £Ê ¤Ô ¥Ơ ¦Ư §Đ
`);
/** VNI sets a second character after the letter. */
const VNI = table(`
  aùá aøà aûả aõã aïạ aêă aéắ aèằ aúẳ aüẵ aëặ aââ aáấ aàầ aåẩ aãẫ aäậ eùé eøè eûẻ eõẽ eïẹ eâê eáế eàề eåể eãễ eäệ
  íí ìì æỉ óĩ òị oùó oøò oûỏ oõõ oïọ oâô oáố oàồ oåổ oãỗ oäộ ôơ ôùớ ôøờ ôûở ôõỡ ôïợ uùú uøù uûủ uõũ uïụ
  öư öùứ öøừ öûử öõữ öïự yùý yøỳ yûỷ yõỹ îỵ ñđ
`);

/** Letters of the legacy fonts that no Vietnamese word has in Unicode. */
const TELLING: Readonly<Record<LegacyEncoding, RegExp>> = {
  TCVN3: /[\u00a1-\u00bf×÷ÄÅÆÇËÎÏÐÑÖØÛÜÞßäåæçëîïðñöøûüþ]/g,
  VNI: /[ûïøåäëüñöæÛÏØÅÄËÜÑÖÆ]/g,
};
const WORD = /[\p{L}\u00a1-\u00bf×÷\u00ad]+/gu;
const UNIT = /^µ[mglsFV]$/;

/** Reads a text whose letters are those of a legacy font; `null` for Vietnamese in Unicode and other languages. */
export function readLegacy(text: string): LegacyText | null {
  const raw = text.normalize('NFC');
  if (raw.search(TELLING.TCVN3) < 0 && raw.search(TELLING.VNI) < 0) return null;
  return readAs(raw, 'TCVN3', decodeTcvn3) ?? readAs(raw, 'VNI', decodeVni);
}

/** Enough words that are no Vietnamese as they stand, and are when decoded. */
function readAs(raw: string, encoding: LegacyEncoding, decode: (word: string) => string): LegacyText | null {
  const words = raw.match(WORD) ?? [];
  const odd = words.filter((word) => /[^\0-\x7f]/.test(word) && !isSyllable(word) && !UNIT.test(word));
  const mended = odd.filter((word) => isSyllable(decode(word)));
  const telling = mended.flatMap((word) => word.match(TELLING[encoding]) ?? []);
  const [first] = mended;
  const enough =
    mended.length >= 2 || (first !== undefined && (words.length <= 2 || isName(words, first, decode)));
  if (telling.length === 0 || !enough || mended.length * 2 <= odd.length) return null;
  return {
    encoding,
    text: raw.replace(WORD, (word) => (UNIT.test(word) ? word : inCase(word, decode(word)))),
  };
}

/** "Thanh tra Së", "Phßng Kinh tÕ": a few words that are Vietnamese as they stand, but for one; its first letter is a plain consonant. */
function isName(words: readonly string[], odd: string, decode: (word: string) => string): boolean {
  const others = words.filter((word) => word !== odd);
  return words.length <= 3 && others.every(isSyllable) && /^[bcdđghklmnpqrstvx]/i.test(decode(odd));
}

/** "KÕ HO¹CH" has its capitals from the font alone. */
function inCase(word: string, decoded: string): string {
  const letters = word.replace(/[^A-Za-z]/g, '');
  return letters.length > 1 && letters === letters.toUpperCase() ? decoded.toUpperCase() : decoded;
}

function decodeTcvn3(word: string): string {
  return [...word].map((character) => TCVN3.get(character) ?? character).join('');
}

function decodeVni(word: string): string {
  return word.replace(
    /[aeouyôöAEOUYÔÖ][ùøûõïêéèúüëâáàåãä]|[íìæóòôöîñ]|[AEOUYÔÖ][ÙØÛÕÏÊÉÈÚÜËÂÁÀÅÃÄ]|[ÍÌÆÓÒÔÖÎÑ]/g,
    (pair) => {
      const letter = VNI.get(pair.toLowerCase());
      if (letter === undefined) return [...pair].map((each) => VNI.get(each) ?? each).join('');
      return pair.charAt(0) === pair.charAt(0).toUpperCase() ? letter.toUpperCase() : letter;
    },
  );
}
