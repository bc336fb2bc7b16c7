import { C01 } from './c01';
import { C02 } from './c02';
import { C08 } from './c08';
import { C10 } from './c10';
import { C11 } from './c11';
import { C13 } from './c13';
import { C16 } from './c16';

export const CALCULATOR_CASES = [C01, C02, C08, C10, C11, C13, C16];
