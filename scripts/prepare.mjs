// Makes a fresh clone ready, with nothing but Node and npm: installs from the lock file when it is newer
// than what stands in node_modules, and brings the pinned Node where the machine's own is older. npm puts
// node_modules/.bin first on PATH, so a link there makes every npm script run under it.
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const OLDEST_NODE_THAT_RUNS_TYPESCRIPT = [22, 18];

/** Runs npm the way that this script was started by npm, else from PATH. */
function npm(args, cwd) {
  const script = process.env.npm_execpath;
  const [command, first] = script?.endsWith('.js') ? [process.execPath, [script]] : ['npm', []];
  execFileSync(command, [...first, ...args], { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** npm ci, unless the same lock file was installed here before. */
function install(folder, args = []) {
  const lock = readFileSync(join(folder, 'package-lock.json'), 'utf8');
  const stamp = join(folder, 'node_modules', '.installed-from');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  npm(['ci', '--no-audit', '--no-fund', '--loglevel=error', ...args], folder);
  writeFileSync(stamp, lock);
}

function ownNodeIsNewEnough() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [needMajor, needMinor] = OLDEST_NODE_THAT_RUNS_TYPESCRIPT;
  return major > needMajor || (major === needMajor && minor >= needMinor);
}

/** npm ran this under the Node brought earlier; installing anew takes the link to it away. */
function isBroughtNode() {
  return process.execPath.startsWith(join(root, '.node'));
}

function bringNode() {
  const source = join(root, 'scripts', 'node');
  const folder = join(root, '.node');
  mkdirSync(folder, { recursive: true });
  for (const file of ['package.json', 'package-lock.json'])
    copyFileSync(join(source, file), join(folder, file));
  install(folder);
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const binary = join(folder, 'node_modules', `node-${system}-${process.arch}`, 'bin', `node${suffix}`);
  if (!existsSync(binary)) {
    console.error(
      `Readout needs Node ${OLDEST_NODE_THAT_RUNS_TYPESCRIPT.join('.')} or newer; this is ${process.versions.node}, and no newer one can be brought for ${process.platform} ${process.arch}. Install Node 24 and run the command again.`,
    );
    process.exit(1);
  }
  const link = join(root, 'node_modules', '.bin', `node${suffix}`);
  rmSync(link, { force: true });
  if (process.platform === 'win32') copyFileSync(binary, link);
  else symlinkSync(binary, link);
}

try {
  const first = !existsSync(join(root, 'node_modules', '.installed-from'));
  if (first) console.error('Installing what Readout needs (once, under a minute) …');
  // The machine's own Node may be older than the packages ask for; they run under the pinned one.
  install(root, ['--engine-strict=false']);
  if (isBroughtNode() || !ownNodeIsNewEnough()) bringNode();
} catch (error) {
  console.error(
    `Installing failed: ${error.message}\nCheck that npm can reach its registry, then run the command again.`,
  );
  process.exit(1);
}
