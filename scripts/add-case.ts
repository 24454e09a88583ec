/** npm run add-case LAYER SLUG FILE: keeps a text as a golden case, with what the layer reads in it now. */
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { casesOf, readCase } from '../src/reading/golden.ts';
import { layers } from '../src/reading/layers.ts';

const [name, slug, file] = process.argv.slice(2);
const layer = layers.find(({ adds }) => adds === name)?.adds;

if (!layer || !slug || !file || !/^[a-z0-9-]+$/.test(slug)) {
  fail(`Usage: npm run add-case LAYER SLUG FILE, where LAYER is ${layers.map(({ adds }) => adds).join(', ')}
Example: npm run add-case times two-dates-one-sentence article.txt`);
} else if (!existsSync(file)) {
  fail(`There is no file ${file}.`);
} else {
  const folder = join(casesOf(layer), slug);
  if (existsSync(folder)) fail(`There is a case ${slug} already: ${folder}`);
  else {
    mkdirSync(folder, { recursive: true });
    copyFileSync(file, join(folder, 'article.txt'));
    writeFileSync(join(folder, 'expected.json'), await readCase(layer, join(folder, 'article.txt')));
    console.log(
      `Wrote ${folder}. Correct expected.json by hand where the reading is wrong, then fix the layer.`,
    );
  }
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
