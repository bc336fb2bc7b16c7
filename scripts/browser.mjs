import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { run, say } from './run.mjs';

const CANDIDATES = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** @returns {string | undefined} the path of a Chromium on this machine */
export const findBrowser = () => CANDIDATES.find((file) => file !== undefined && existsSync(file));

function hasKoreanFont() {
  try {
    return execFileSync('fc-list', [':lang=ko'], { encoding: 'utf8' }).trim() !== '';
  } catch {
    return false;
  }
}

const canInstall = () => process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;

/** Gets Debian's Chromium and Korean fonts when it may; else says in one line what to install. */
export async function ensureBrowser() {
  if (findBrowser() && hasKoreanFont()) return;
  if (canInstall()) {
    say('installing Chromium and Korean fonts for the browser tests …');
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], env);
    await run('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-cjk', 'fontconfig'], env);
  }
  if (findBrowser() && hasKoreanFont()) return;
  say(
    'the browser tests need Chromium and Korean fonts: apt-get install -y chromium fonts-noto-cjk fontconfig',
  );
  process.exit(1);
}
