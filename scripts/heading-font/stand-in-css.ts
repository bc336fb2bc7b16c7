import type { FaceMetrics } from './font-tables';
import type { SystemFace } from './system-faces';

/**
 * Style rules that dress a system face in the measures of the heading face: until the file is there, each line breaks and each
 * word stands where it will. One factor can't do that for Hangul, Latin and digits at once, so characters are grouped by theirs.
 */
export function standInCss(face: FaceMetrics, system: SystemFace): string {
  const rules = groupByFactor(face, system).map(({ factor, range }) => ruleOf(face, system, factor, range));
  return rules.join('\n');
}

/** Of what the Hangul blocks hold, only this is ever a heading: syllables, and the letters of the glossary. */
const HANGUL = 'U+3131-318E, U+AC00-D7A3';
/** Signs that headings are written with; the rest of ASCII would only lengthen the style sheet. */
const OTHERS = /[A-Za-z0-9 .,:;?!()/+%&'·–—‘’“”-]/;
/** A group spans this much, so that no character is more than 1 % off its width. */
const GROUP_WIDTH = 0.02;

interface Group {
  readonly factor: number;
  readonly range: string;
}

function groupByFactor(face: FaceMetrics, system: SystemFace): Group[] {
  const groups = new Map<number, [string, number][]>();
  for (const [character, advance] of advancesOf(system)) {
    const wanted = face.advanceOf(character);
    if (!wanted || !OTHERS.test(character)) continue;
    const factor = ratio(face, wanted, system, advance);
    const key = Math.round(factor / GROUP_WIDTH);
    groups.set(key, [...(groups.get(key) ?? []), [character, factor]]);
  }
  const others = [...groups]
    .sort(([a], [b]) => a - b)
    .map(([, members]) => ({
      factor: members.reduce((sum, [, factor]) => sum + factor, 0) / members.length,
      range: rangeOf(members.map(([character]) => character)),
    }));
  const hangul = ratio(face, face.advanceOf('가') ?? 0, system, system.hangul);
  return [{ factor: hangul, range: HANGUL }, ...others];
}

const ratio = (face: FaceMetrics, wanted: number, system: SystemFace, advance: number): number =>
  wanted / face.unitsPerEm / (advance / system.unitsPerEm);

function advancesOf({ ascii, others }: SystemFace): [string, number][] {
  const plain = ascii
    .split(' ')
    .map((advance, index): [string, number] => [String.fromCharCode(0x20 + index), Number(advance)]);
  return [...plain, ...Object.entries(others)];
}

/** `U+30-32, U+41`: neighbours together. */
function rangeOf(characters: readonly string[]): string {
  const codes = characters.map((character) => character.codePointAt(0) ?? 0).sort((a, b) => a - b);
  const runs: { from: number; to: number }[] = [];
  for (const code of codes) {
    const last = runs.at(-1);
    if (last?.to === code - 1) last.to = code;
    else runs.push({ from: code, to: code });
  }
  return runs
    .map(({ from, to }) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`))
    .join(', ');
}

const hex = (code: number): string => code.toString(16).toUpperCase();
const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;

/** `size-adjust` scales the overrides too, so they are divided by it. */
function ruleOf(face: FaceMetrics, system: SystemFace, factor: number, range: string): string {
  const scaled = (units: number) => percent(units / face.unitsPerEm / factor);
  return `@font-face {
  font-family: '${system.family}';
  font-weight: 700;
  src: ${system.localNames.map((name) => `local('${name}')`).join(', ')};
  size-adjust: ${percent(factor)};
  ascent-override: ${scaled(face.ascent)};
  descent-override: ${scaled(face.descent)};
  line-gap-override: 0%;
  unicode-range: ${range};
}
`;
}
