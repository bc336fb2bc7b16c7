import { C01 } from './c01';
import { C02 } from './c02';
import { C03 } from './c03';
import { C04 } from './c04';
import { C05 } from './c05';
import { C06 } from './c06';
import { C07 } from './c07';
import { C08 } from './c08';
import { C09 } from './c09';
import { C10 } from './c10';
import { C11 } from './c11';
import { C12 } from './c12';
import { C13 } from './c13';
import { C14 } from './c14';
import { C15 } from './c15';
import { C16 } from './c16';
import { C17 } from './c17';

export const CALCULATOR_CASES = [
  C01,
  C02,
  C03,
  C04,
  C05,
  C06,
  C07,
  C08,
  C09,
  C10,
  C11,
  C12,
  C13,
  C14,
  C15,
  C16,
  C17,
];
