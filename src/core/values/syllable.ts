const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const STOPPED = /(?:ch|c|p|t)$/;
const SYLLABLE =
  /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?(?:uyê|uya|uyu|iêu|yêu|uôi|ươi|ươu|oai|oay|oeo|uây|iê|yê|uô|ươ|ua|ưa|ia|ai|ao|au|ay|âu|ây|eo|êu|iu|oa|oă|oe|oi|ôi|ơi|ui|uâ|uê|uơ|uy|ưi|ưu|[aăâeêioôơuưy])(?:ch|nh|ng|[ckmnpt])?$/;

/** Whether a word may be one syllable of Vietnamese: its sounds, at most one tone, and that a stop allows only two. */
export function isSyllable(word: string): boolean {
  const letters = word.toLowerCase().normalize('NFD');
  const tones = letters.match(TONES) ?? [];
  const plain = letters.replace(TONES, '').normalize('NFC');
  if (tones.length > 1 || !SYLLABLE.test(plain)) return false;
  return !STOPPED.test(plain) || tones[0] === '\u0301' || tones[0] === '\u0323';
}
