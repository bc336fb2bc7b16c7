import { C01 } from './c01';
import { C02 } from './c02';
import { C07 } from './c07';
import { C09 } from './c09';
import { C16 } from './c16';

export const CALCULATOR_CASES = [C01, C02, C07, C09, C16];
