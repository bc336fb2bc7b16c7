/** Whether it pays to compress before sending. Sizes in bytes, speeds in bytes a second, times in seconds. */
export type CompressionInput = {
  readonly size: number;
  readonly bandwidth: number;
  readonly packSpeed: number;
  readonly unpackSpeed: number;
  /** Original size ÷ compressed size. */
  readonly ratio: number;
};

/** S ÷ B: as it is, over the line. */
export const plainSeconds = (size: number, bandwidth: number): number => size / bandwidth;

/** S/Vc + S/(rB) + S/Vd: compress all, send what is left, unpack all, one after the other. */
export function packedTimes({ size, bandwidth, packSpeed, unpackSpeed, ratio }: CompressionInput) {
  const packSeconds = size / packSpeed;
  const sendSeconds = size / (ratio * bandwidth);
  const unpackSeconds = size / unpackSpeed;
  return {
    packSeconds,
    sendSeconds,
    unpackSeconds,
    packedSeconds: packSeconds + sendSeconds + unpackSeconds,
  };
}

/**
 * B* = (1 − 1/r) ÷ (1/Vc + 1/Vd): the bandwidth at which both ways take equally long, whatever the size. Compression pays
 * on slower lines. 0 when nothing gets smaller.
 */
export const breakEvenBandwidth = ({
  packSpeed,
  unpackSpeed,
  ratio,
}: Pick<CompressionInput, 'packSpeed' | 'unpackSpeed' | 'ratio'>): number =>
  (1 - 1 / ratio) / (1 / packSpeed + 1 / unpackSpeed);

export function compareCompression(input: CompressionInput) {
  const plain = plainSeconds(input.size, input.bandwidth);
  const packed = packedTimes(input);
  const breakEven = breakEvenBandwidth(input);
  return {
    plainSeconds: plain,
    ...packed,
    speedUp: plain / packed.packedSeconds,
    breakEven,
    breakEvenBits: breakEven * 8,
  };
}

export type CompressionOutput = Readonly<ReturnType<typeof compareCompression>>;
