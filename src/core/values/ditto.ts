import { fold } from './text';

/** "Như trên", "-nt-", with a full stop or without. */
const WORDS = /^["'/ .-]*(?:nhu tren|nt)["'/ .-]*$/;
/** "〃", "//", "- ” -": marks alone, and more than the dash or stroke that stands for "none". */
const MARKS = /^(?=.*(?:["'“”″〃]|\/ ?\/))["'“”″〃/ .-]+$/;

/** Whether a text only says that it is the same as above. */
export function isDitto(text: string): boolean {
  const folded = fold(text);
  return WORDS.test(folded) || MARKS.test(folded);
}
