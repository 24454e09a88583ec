export { type Articles, INTAKE_VERSION, toArticles } from './articles.ts';
export { failureLine, type IntakeFailure } from './failure.ts';
