import { C01 } from './c01';
import { C02 } from './c02';
import { C05 } from './c05';
import { C06 } from './c06';
import { C12 } from './c12';
import { C14 } from './c14';
import { C16 } from './c16';

export const CALCULATOR_CASES = [C01, C02, C06, C05, C12, C14, C16];
