export { composeFigure } from './compose.ts';
export { figureGrouping, isFigure } from './grouping.ts';
export { occasionsOf } from './occasions.ts';
