import type { LayerName } from '../model/index.ts';
import { codes } from './codes/index.ts';
import { contacts } from './contacts/index.ts';
import type { Layer } from './layer.ts';
import { mentions } from './mentions/index.ts';
import { pledges } from './pledges/index.ts';
import { quantities } from './quantities/index.ts';
import { statements } from './statements/index.ts';
import { times } from './times/index.ts';

/** Every layer, in the order of reading: each may need the ones before it. */
export const layers: readonly Layer<LayerName, LayerName>[] = [
  mentions,
  times,
  quantities,
  statements,
  contacts,
  pledges,
  codes,
];
