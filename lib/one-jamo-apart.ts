import { disassemble } from 'es-hangul';

/** Whether one insertion, deletion or replacement turns one list into the other. */
function oneEditApart(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let same = 0;
  while (same < short.length && short[same] === long[same]) same++;
  const restOfShort = short.slice(short.length === long.length ? same + 1 : same);
  const restOfLong = long.slice(same + 1);
  return same < long.length && restOfShort.join('') === restOfLong.join('');
}

/** Whether two words differ by exactly one 자모 (in Latin script, by one letter). */
export const oneJamoApart = (a: string, b: string): boolean =>
  oneEditApart([...disassemble(a)], [...disassemble(b)]);
