/** Rounded to so many significant digits: 3,472 to two is 3,500. */
export const toSignificant = (value: number, digits: number): number => Number(value.toPrecision(digits));
