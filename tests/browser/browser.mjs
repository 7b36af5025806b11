// Chromium for the browser's tests: started with a profile of its own, closed and forgotten afterwards. CHROMIUM names another than
// Debian's; PLAYWRIGHT_MODULES the folder that holds node_modules.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const modules = path.resolve(process.env.PLAYWRIGHT_MODULES ?? process.cwd());
const { chromium } = createRequire(pathToFileURL(path.join(modules, 'index.js')))('playwright-core');

/// Runs `work(context)` with a browser. `env`: variables it sees besides ours.
export async function withBrowser(work, env = {}) {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'kalpanji-browser-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', headless: true, env: { ...process.env, ...env },
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
      '--font-render-hinting=none', '--force-color-profile=srgb', '--disable-lcd-text'],
  });
  try {
    return await work(context);
  } finally {
    await context.close();
    fs.rmSync(profile, { recursive: true, force: true });
  }
}

export async function open(context, file, { width = 1400, height = 900, media } = {}) {
  const page = await context.newPage();
  await page.setViewportSize({ width, height });
  if (media) await page.emulateMedia(media);
  page.fetched = 0;
  page.on('request', (r) => { if (!/^(file|data):/.test(r.url())) ++page.fetched; });
  await page.goto(pathToFileURL(path.resolve(file)).href);
  await page.evaluate(() => document.fonts.ready.then(() => null));
  return page;
}
