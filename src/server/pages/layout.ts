import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** Fields of the scope form as they were filled in. */
export interface ScopeFields {
  readonly scope?: string;
  readonly since?: string | null;
  readonly until?: string | null;
}

export function layout(title: string, content: Html, fields: ScopeFields = {}): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · Readout</title>
<link rel="stylesheet" href="/style.css">
<link rel="icon" href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='3' fill='%23205a8f'/%3E%3Cpath d='M4 5h8M4 8h8M4 11h5' stroke='white' stroke-width='1.6'/%3E%3C/svg%3E">
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<header class="top">
<a class="brand" href="/">Readout</a>
<nav aria-label="Pages"><a href="/problems">Problems</a></nav>
<form class="find" action="/search" role="search" aria-label="Search">
<input type="search" name="q" aria-label="Words to search for" placeholder="Search words">
<button>Search</button>
</form>
<form class="scope" action="/" role="search" aria-label="Dossier">
<label>About <input name="scope" value="${fields.scope ?? ''}" placeholder="Norway, Vietnam or a person"></label>
<label>from <input type="date" name="since" value="${fields.since ?? ''}"></label>
<label>to <input type="date" name="until" value="${fields.until ?? ''}"></label>
<button>Show dossier</button>
</form>
</header>
<main id="content" tabindex="-1">${content}</main>
</body>
</html>`;
}
