export { answerKey, type KeyClaim, type KeyPassage } from './key.ts';
export { lessonOf, type LessonRow, type PassageQuestion } from './lesson.ts';
export type { Agreement, Choice, ClaimQuestion } from './questions.ts';
