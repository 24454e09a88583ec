export { type Articles, INTAKE_VERSION, toArticles } from './articles.ts';
export { ARTICLE_LIMIT, type Arrival, type CaptureOptions, captures } from './capture/captures.ts';
export type { Files } from './capture/files.ts';
export { failureLine, type IntakeFailure } from './failure.ts';
