import { audit, below, CATEGORIES } from './audit.ts';

/* `npm run lighthouse`: all four scores. Performance belongs here and in no test, as it varies with the machine. */
const scores = await audit('dist', CATEGORIES);
for (const { type, category, score, faults } of scores) {
  const told = score === 100 ? '' : `  ${faults.join('; ')}`;
  console.log(`${type.padEnd(8)}${category.padEnd(16)}${String(score).padStart(3)}${told}`);
}
if (below(scores).length > 0) {
  console.error('Performance should be 98 or more, each other score 100.');
  process.exitCode = 1;
}
