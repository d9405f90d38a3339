import { audit, CATEGORIES, LEAST } from './audit.ts';

/* `npm run lighthouse`: all four scores. Performance belongs here and in no test, as it varies with the machine. */
const scores = await audit('dist', CATEGORIES);
for (const { type, category, score, faults } of scores) {
  const told = score === 100 ? '' : `  ${faults.join('; ')}`;
  console.log(`${type.padEnd(8)}${category.padEnd(16)}${String(score).padStart(3)}${told}`);
}
if (scores.some(({ score }) => score < LEAST)) {
  console.error(`Each score should be ${LEAST} or more.`);
  process.exitCode = 1;
}
