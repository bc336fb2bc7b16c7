import { findProblems } from '../lib/content/find-problems';
import { loadContent } from '../lib/content/load-content';
import { formatProblem } from '../lib/content/problems';
import { keptReader } from '../lib/content/read-kept-chapter';

const problems = findProblems(loadContent(process.cwd(), keptReader(process.cwd())));
for (const problem of problems) console.error(formatProblem(problem));
if (problems.length === 0) console.log('The content is sound.');
else {
  console.error(`${problems.length} problems in content/`);
  process.exitCode = 1;
}
