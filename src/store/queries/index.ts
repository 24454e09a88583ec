export { aliasesIn } from './aliases.ts';
export { articleSummaries, revisionsOf, storedArticle, storedCapture } from './articles.ts';
export { composeWhole } from './composed.ts';
export { countsOf } from './counts.ts';
export { dossierOf } from './dossier.ts';
export { findById } from './find.ts';
export { allProblems } from './problems.ts';
export { searchRecords } from './records.ts';
export { termsOf } from './terms.ts';
