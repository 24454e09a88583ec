/**
 * Intake: bytes → Capture → Article. `captures` finds files and reads their bytes; `toArticles` derives
 * the text of a capture, tells its regions apart, and gathers what the words and the metadata say about it.
 * What can't be read is a value with one line for a person, never thrown.
 */
export { INTAKE_VERSION, toArticles } from './articles.ts';
export { type Arrival, type CaptureOptions, captures } from './capture/captures.ts';
export { failureLine, type IntakeFailure } from './failure.ts';
