import { html } from 'hono/html';
import { type Html, layout } from './layout.ts';

/** A page that says what is the matter and what to do. */
export function messagePage(title: string, advice: string): Html {
  return layout(
    title,
    html`<h1>${title}</h1><p>${advice}</p><p><a href="/">To the dossier of everything</a></p>`,
  );
}
