import { convertHangulToQwerty, convertQwertyToHangul } from 'es-hangul';

const HANGUL = /[ㄱ-ㅎㅏ-ㅣ가-힣]/;
const LATIN = /[A-Za-z]/;

/**
 * What the same keys write with the other of the two layouts, where the text is in one script only: `gotl` is 해시, `ㅗㅁ노`
 * is hash. With Caps Lock on, the letters meant are small ones.
 */
export function otherLayout(text: string): readonly string[] {
  const typed = text.normalize('NFC');
  if (HANGUL.test(typed) === LATIN.test(typed)) return [];
  if (HANGUL.test(typed)) return [convertHangulToQwerty(typed)];
  return [typed, typed.toLowerCase()].map(convertQwertyToHangul);
}
