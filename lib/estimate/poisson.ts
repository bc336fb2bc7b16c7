/** Up to this mean the sum is exact; above it the normal distribution is as good and costs nothing. */
const LARGEST_EXACT_MEAN = 1000;
const NEGLIGIBLE = 1e-17;

/** ln of the probability of exactly `count`, in logarithms because λ^k overflows at k = 103 already for λ = 1000. */
function logPmf(mean: number, count: number): number {
  let log = -mean;
  for (let i = 1; i <= count; i++) log += Math.log(mean / i);
  return log;
}

/** The sum of the probabilities above `count`, from the nearest term outwards, so that small tails keep their digits. */
function upperSum(mean: number, count: number): number {
  let sum = 0;
  let term = Math.exp(logPmf(mean, count + 1));
  for (let k = count + 1; term > sum * NEGLIGIBLE; k++) {
    sum += term;
    term *= mean / (k + 1);
  }
  return sum;
}

function lowerSum(mean: number, count: number): number {
  let sum = 0;
  let term = Math.exp(logPmf(mean, count));
  for (let k = count; k >= 0 && term > sum * NEGLIGIBLE; k--) {
    sum += term;
    term *= k / mean;
  }
  return sum;
}

const density = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);

/** Abramowitz & Stegun 26.2.11: the power series of the normal distribution, good near its middle. */
function centralArea(z: number): number {
  let term = z;
  let sum = z;
  for (let n = 1; n <= 60; n++) {
    term *= (z * z) / (2 * n + 1);
    sum += term;
  }
  return density(z) * sum;
}

/** Abramowitz & Stegun 26.2.14: the continued fraction of the tail, evaluated from its far end. */
function fractionTail(z: number): number {
  let denominator = z;
  for (let n = 200; n >= 1; n--) denominator = z + n / denominator;
  return density(z) / denominator;
}

/** P(Z > z) of the standard normal distribution. */
export function normalUpperTail(z: number): number {
  if (z < 0) return 1 - normalUpperTail(-z);
  return z < 2.5 ? 0.5 - centralArea(z) : fractionTail(z);
}

/** P(X > count) for a Poisson count of this mean: the chance that a second gets more than `count` requests. */
export function exceedProbability(mean: number, count: number): number {
  if (mean > LARGEST_EXACT_MEAN) return normalUpperTail((count - mean) / Math.sqrt(mean));
  return count >= mean ? upperSum(mean, count) : Math.max(0, 1 - lowerSum(mean, count));
}
