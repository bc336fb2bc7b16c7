import { C01 } from './c01';
import { C02 } from './c02';
import { C03 } from './c03';
import { C04 } from './c04';
import { C05 } from './c05';
import { C06 } from './c06';
import { C12 } from './c12';
import { C14 } from './c14';
import { C15 } from './c15';
import { C07 } from './c07';
import { C09 } from './c09';
import { C16 } from './c16';
import { C17 } from './c17';

export const CALCULATOR_CASES = [C01, C02, C03, C04, C05, C06, C12, C14, C15, C16, C17];
export const CALCULATOR_CASES = [C01, C02, C07, C09, C16];
