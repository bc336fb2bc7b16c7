import { formatBankReport, reportBank } from '../lib/content/bank-report';
import { findProblems } from '../lib/content/find-problems';
import { loadContent } from '../lib/content/load-content';
import { formatProblem } from '../lib/content/problems';
import { keptReader } from '../lib/content/read-kept-chapter';

const content = loadContent(process.cwd(), keptReader(process.cwd()));
const problems = findProblems(content);
console.log(formatBankReport(reportBank(content)));
for (const problem of problems) console.error(formatProblem(problem));
if (problems.length === 0) console.log('The content is sound.');
else {
  console.error(`${problems.length} problems in content/`);
  process.exitCode = 1;
}
