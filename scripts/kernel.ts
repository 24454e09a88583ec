// Compiles the kernel and says in the file which source it is from. `npm run kernel`; the compiler comes from npm.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../src/language/parsing/kernel');
const SOURCE = join(FOLDER, 'kernel.as.ts');
const COMPILED = join(FOLDER, 'kernel.wasm');
/** Custom sections have id 0 (WebAssembly core specification, 5.5.3). */
const CUSTOM_SECTION = 0;

const options = '-O3 --runtime stub --enable simd --noAssert --importMemory'.split(' ');
execFileSync(
  'npx',
  ['--yes', '--package', 'assemblyscript@0.28.20', 'asc', SOURCE, ...options, '--outFile', COMPILED],
  { stdio: 'inherit' },
);
const name = Buffer.from('source');
const hash = createHash('sha256').update(readFileSync(SOURCE)).digest();
const section = Buffer.concat([Buffer.from([name.length]), name, hash]);
appendFileSync(COMPILED, Buffer.concat([Buffer.from([CUSTOM_SECTION, section.length]), section]));
