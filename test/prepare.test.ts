import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';

const SCRIPTS = join(import.meta.dirname, '..', 'scripts');
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

it.skipIf(process.platform === 'win32')(
  'links the Node it brought again when packages are installed anew',
  () => {
    const root = mkdtempSync(join(tmpdir(), 'readout-prepare-'));
    folders.push(root);
    const name = `node-${process.platform}-${process.arch}`;
    const binary = join(root, '.node', 'node_modules', name, 'bin', 'node');
    mkdirSync(join(root, 'scripts'));
    cpSync(join(SCRIPTS, 'prepare.mjs'), join(root, 'scripts', 'prepare.mjs'));
    cpSync(join(SCRIPTS, 'node'), join(root, 'scripts', 'node'), { recursive: true });
    mkdirSync(join(binary, '..'), { recursive: true });
    cpSync(process.execPath, binary);
    // Both installed before, but for the link, as npm ci leaves it.
    const lock = (folder: string) => join(folder, 'package-lock.json');
    writeFileSync(lock(root), '{}');
    mkdirSync(join(root, 'node_modules', '.bin'), { recursive: true });
    cpSync(lock(root), join(root, 'node_modules', '.installed-from'));
    cpSync(lock(join(SCRIPTS, 'node')), join(root, '.node', 'node_modules', '.installed-from'));

    execFileSync(binary, [join(root, 'scripts', 'prepare.mjs')]);

    expect(existsSync(join(root, 'node_modules', '.bin', 'node'))).toBe(true);
  },
);
