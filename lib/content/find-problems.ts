import { findBankDuties } from './bank-duties';
import { findBankReferences } from './bank-references';
import { findCalculationProblems } from './calculations';
import { CATALOG, type Catalog } from './catalog';
import type { Content } from './content';
import { findCoverageProblems } from './coverage';
import { findEntryReferences } from './entry-references';
import { findLengthProblems } from './lengths';
import { findDeadLinks } from './links';
import { findUnknownReferences } from './mark-references';
import { type Problem, sortProblems } from './problems';

/** Everything that is wrong with the content, at once, in the order of the files. */
export function findProblems(content: Content, catalog: Catalog = CATALOG): Problem[] {
  return sortProblems([
    ...content.readingProblems,
    ...findDeadLinks(content, catalog),
    ...findUnknownReferences(content, catalog),
    ...findEntryReferences(content),
    ...findCalculationProblems(content),
    ...findBankReferences(content, catalog),
    ...findCoverageProblems(content, catalog),
    ...findLengthProblems(content, catalog),
    ...findBankDuties(content),
  ]);
}
