// Judges that need a browser: axe-core on pages and pictures, and the two JavaScript timelines drawing our data. Chromium of the system
// through playwright-core; nothing is fetched: what a page asks of the network is refused and counted.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const require = createRequire(import.meta.url);
const modules = path.dirname(require.resolve('axe-core/package.json')) + '/..';
const read = (file) => fs.readFileSync(path.join(modules, file), 'utf8');

export function chromiumPath() {
  return [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((p) => p && fs.existsSync(p));
}

/// The judges, or nothing where no browser is installed. close() at the end.
export async function openBrowser() {
  const executablePath = chromiumPath();
  if (!executablePath) return null;
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'kalpanji-ecosystem-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath, headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
  let requests = [];
  await context.route('**/*', (route) => {
    if (/^(data|blob|about|file):/.test(route.request().url())) return route.continue();
    requests.push(route.request().url());
    return route.abort();
  });

  async function onPage(html, work) {
    const page = await context.newPage(), errors = [];
    page.on('pageerror', (error) => errors.push(String(error).slice(0, 200)));
    requests = [];
    await page.setContent(html, { waitUntil: 'load' });
    try {
      return [...(await work(page)), ...errors];
    } finally {
      await page.close();
    }
  }

  async function axe(page) {
    await page.addScriptTag({ content: read('axe-core/axe.min.js') });
    const found = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations', 'incomplete'] }));
    return found.violations.map((v) => `${v.id} (${v.impact}): ${v.help}: ${v.nodes[0].target.join(' ')}`);
  }
  const quiet = (complaints) => [...complaints, ...requests.map((url) => `asks the network for ${new URL(url).protocol}`)];

  return {
    axePage: (html) => onPage(html, async (page) => quiet(await axe(page))),
    axeSvg: (svg) => onPage(`<!DOCTYPE html><html lang="bn"><head><title>ছবি</title></head><body><main><h1>ছবি</h1>${svg.replace(/^<\?xml[^>]*\?>\s*/, '')}</main></body></html>`, async (page) => quiet(await axe(page))),

    /// The library sets a marker for each event; headlines are ours to the letter.
    timelinejs: (json, facts) => onPage('<!DOCTYPE html><html lang="bn"><body><div id="t" style="width:1200px;height:700px"></div></body></html>', async (page) => {
      await page.addStyleTag({ content: read('@knight-lab/timelinejs/dist/css/timeline.css') });
      await page.addScriptTag({ content: read('@knight-lab/timelinejs/dist/js/timeline.js') });
      await page.evaluate((data) => { globalThis.made = new globalThis.TL.Timeline('t', data, { is_embed: true, font: null }); }, JSON.parse(json));
      await page.waitForFunction(() => globalThis.made?._loaded?.timenav && document.querySelectorAll('.tl-timemarker').length > 0, null, { timeout: 15000 }).catch(() => {});
      const drawn = await page.evaluate(() => ({
        markers: document.querySelectorAll('.tl-timemarker').length,
        headlines: globalThis.made?.config?.events.map((e) => e.text.headline) ?? [],
        shown: [...document.querySelectorAll('.tl-headline-date')].map((e) => e.textContent.trim()),
        scripts: document.querySelectorAll('#t script').length,
        message: document.querySelector('.tl-message-content')?.textContent ?? '',
      }));
      const out = [];
      if (drawn.markers !== facts.events.length) out.push(`${drawn.markers} markers, not ${facts.events.length} ${drawn.message}`);
      if (drawn.scripts) out.push('a title became a script');
      for (const when of drawn.shown) if (/[A-Za-z]{3,}/.test(when)) out.push(`a date in English: ${when}`);
      return out;
    }),

    vis: (json, facts) => onPage('<!DOCTYPE html><html lang="bn"><body><div id="t"></div></body></html>', async (page) => {
      await page.addScriptTag({ content: read('vis-timeline/standalone/umd/vis-timeline-graph2d.min.js') });
      const drawn = await page.evaluate((data) => {
        const groups = data.groups.length ? data.groups : undefined;
        const made = new globalThis.vis.Timeline(document.getElementById('t'), new globalThis.vis.DataSet(data.items), groups, { showTooltips: false, zoomMax: 1e16 });
        made.fit({ animation: false });
        made.redraw();
        const items = Object.values(made.itemSet.items);
        return {
          items: items.length,
          ranges: data.items.filter((i) => i.end !== undefined).every((i) => Date.parse(i.end) > Date.parse(i.start)),
          days: data.items.map((i) => Date.parse(i.start)),
          scripts: document.querySelectorAll('#t script').length,
        };
      }, JSON.parse(json));
      const out = [];
      if (drawn.items !== facts.events.length) out.push(`${drawn.items} items, not ${facts.events.length}`);
      if (!drawn.ranges || drawn.days.some(Number.isNaN)) out.push('a span that does not end after it begins, or no date');
      if (drawn.scripts) out.push('a title became a script');
      return out;
    }),

    close: async () => {
      await context.close();
      fs.rmSync(profile, { recursive: true, force: true });
    },
  };
}
