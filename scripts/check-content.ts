import { findProblems } from '../lib/content/find-problems';
import { loadContent } from '../lib/content/load-content';
import { formatProblem } from '../lib/content/problems';

const problems = findProblems(loadContent(process.cwd()));
for (const problem of problems) console.error(formatProblem(problem));
if (problems.length === 0) console.log('The content is sound.');
else {
  console.error(`${problems.length} problems in content/`);
  process.exitCode = 1;
}
