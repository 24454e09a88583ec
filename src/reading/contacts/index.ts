import { annotationId, type Contact } from '../../model/index.ts';
import type { Layer } from '../layer.ts';
import { readContacts } from './contacts.ts';

/** Who met whom: visits, meetings, calls, summits, signings, addresses, rulings and announcements. */
export const contacts: Layer<'mentions' | 'times', 'contacts'> = {
  adds: 'contacts',
  version: 11,
  needs: ['mentions', 'times'],
  read(reading, report) {
    return readContacts(reading, report).map(({ doubt, ...found }): Contact => {
      const { kind, start, end } = found;
      return {
        id: annotationId(reading.article.id, 'contacts', kind, { start, end }),
        article: reading.article.id,
        layer: 'contacts',
        firmness: doubt === null ? 'firm' : 'tentative',
        ...(doubt === null ? {} : { doubt }),
        ...found,
      };
    });
  },
};
