/** What a TrueType file says of its characters, in its own units. */
export interface FaceMetrics {
  readonly unitsPerEm: number;
  readonly ascent: number;
  /** Below the baseline, as a positive number. */
  readonly descent: number;
  /** How far a character moves the pen; nothing for one that the face can't draw. */
  advanceOf(character: string): number | undefined;
}

/** Reads the tables head, hhea, hmtx and cmap as the OpenType specification lays them out. */
export function readFace(file: Buffer): FaceMetrics {
  const tables = tableOffsets(file);
  const at = (name: string): number => {
    const offset = tables.get(name);
    if (offset === undefined) throw new Error(`the font has no table ${name}`);
    return offset;
  };
  const glyphs = readCmap(file, at('cmap'));
  const advances = file.readUInt16BE(at('hhea') + 34);
  return {
    unitsPerEm: file.readUInt16BE(at('head') + 18),
    ascent: file.readInt16BE(at('hhea') + 4),
    descent: -file.readInt16BE(at('hhea') + 6),
    advanceOf(character) {
      const glyph = glyphs.get(character.codePointAt(0) ?? 0);
      // Glyphs behind the last one that is listed share its advance.
      return glyph && file.readUInt16BE(at('hmtx') + 4 * Math.min(glyph, advances - 1));
    },
  };
}

function tableOffsets(file: Buffer): ReadonlyMap<string, number> {
  const count = file.readUInt16BE(4);
  const records = Array.from({ length: count }, (_, index) => 12 + 16 * index);
  return new Map(records.map((at) => [file.toString('latin1', at, at + 4), file.readUInt32BE(at + 8)]));
}

/** Code point → glyph, from the subtable of format 4 that every font has for the characters up to U+FFFF. */
function readCmap(file: Buffer, cmap: number): ReadonlyMap<number, number> {
  const count = file.readUInt16BE(cmap + 2);
  const subtables = Array.from(
    { length: count },
    (_, index) => cmap + file.readUInt32BE(cmap + 8 + 8 * index),
  );
  const table = subtables.find((offset) => file.readUInt16BE(offset) === 4);
  if (table === undefined) throw new Error('the font has no cmap of format 4');
  const bytes = file.readUInt16BE(table + 6);
  const glyphs = new Map<number, number>();
  for (let at = table + 14; at < table + 14 + bytes; at += 2) {
    const [end, start] = [file.readUInt16BE(at), file.readUInt16BE(at + bytes + 2)];
    for (let code = start; code <= end && code !== 0xffff; code += 1)
      glyphs.set(code, glyphOf(file, at + bytes + 2, bytes, code));
  }
  return glyphs;
}

/** A segment's glyph is its code plus a step, or looked up first where the segment has an offset. */
function glyphOf(file: Buffer, startAt: number, bytes: number, code: number): number {
  const step = file.readUInt16BE(startAt + bytes);
  const offset = file.readUInt16BE(startAt + 2 * bytes);
  if (offset === 0) return (code + step) & 0xffff;
  const glyph = file.readUInt16BE(startAt + 2 * bytes + offset + 2 * (code - file.readUInt16BE(startAt)));
  return glyph === 0 ? 0 : (glyph + step) & 0xffff;
}
