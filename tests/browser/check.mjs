// The picture in a real browser: label boxes as Chromium draws them. Run by tools/test --browser; needs Chromium and playwright-core.
//   node tests/browser/check.mjs DIR      checks every .svg and .html in DIR; DIR/NAME.events says how many events NAME must show
// Counts labels that overlap, are clipped, outside or missing, leaders through foreign labels, scripts or requests, and pages of paper
// that are more or fewer than the picture has sheets. All must be 0.
import fs from 'node:fs';
import path from 'node:path';
import { open, withBrowser } from './browser.mjs';

/// Pages that the browser prints, and sheets that the picture has; the same where the picture is not made for paper.
async function printed(page, name, source) {
  if (!/@page\{size:/.test(source)) return { pages: 0, sheets: 0 };
  const pages = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
  if (name.endsWith('.svg')) return { pages, sheets: Math.max(1, source.match(/<g class="page"/g)?.length ?? 0) };
  // A page of HTML prints its list and its text after the sheets: without the picture it must be that much shorter.
  const sheets = await page.evaluate(() => document.querySelectorAll('.picture svg[role]').length);
  await page.evaluate(() => document.querySelector('.picture').remove());
  const rest = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
  return { pages: pages - rest, sheets };
}

/// Runs in the page. Every label is its own ink: a group with data-label, or a <text> outside of one.
function judge() {
  const svgs = [...document.querySelectorAll('svg')].filter((s) => !s.parentElement?.closest('svg'));
  const out = { labels: 0, overlaps: [], outside: 0, clipped: 0, crossings: 0, events: document.querySelectorAll('[data-event]').length, unlabelled: 0 };
  for (const svg of svgs) {
    const frame = svg.getBoundingClientRect();
    const labels = [...svg.querySelectorAll('[data-label]'), ...[...svg.querySelectorAll('text')].filter((t) => !t.closest('[data-label]'))].map((el) => {
      const r = el.getBoundingClientRect();
      return { el, left: r.left, right: r.right, top: r.top, bottom: r.bottom, owner: el.closest('[data-id]')?.getAttribute('data-id'), name: (el.getAttribute('data-label') ?? el.textContent).slice(0, 40) };
    }).filter((b) => b.right > b.left && b.bottom > b.top);
    out.labels += labels.length;
    const named = new Set(labels.map((b) => b.owner));
    for (const e of svg.querySelectorAll('[data-event]')) if (!named.has(e.getAttribute('data-id'))) ++out.unlabelled;
    for (const b of labels) if (b.left < frame.left - 1 || b.top < frame.top - 1 || b.right > frame.right + 1 || b.bottom > frame.bottom + 1) ++out.outside;
    for (const b of labels) if (getComputedStyle(b.el).clipPath !== 'none' || getComputedStyle(b.el).overflow === 'clip') ++out.clipped;
    labels.sort((a, b) => a.top - b.top);
    // Live text has boxes as tall as its line: of those 4 px may be shared; ink is judged by the kit and by the layout's own tests.
    const slack = (b) => (b.el.querySelector('text') || b.el.localName === 'text' ? 5 : 1);
    for (let i = 0; i < labels.length; ++i)
      for (let j = i + 1; j < labels.length && labels[j].top < labels[i].bottom; ++j) {
        const a = labels[i], b = labels[j], eps = Math.max(slack(a), slack(b));
        if (Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > eps) out.overlaps.push(`${a.name} | ${b.name}`);
      }
    const tallest = Math.max(0, ...labels.map((b) => b.bottom - b.top));
    for (const leader of svg.querySelectorAll('.leader')) {
      const own = leader.getAttribute('data-id'), box = leader.getBoundingClientRect(), length = leader.getTotalLength(), m = leader.getScreenCTM();
      const near = labels.filter((b) => b.owner !== own && b.top < box.bottom && b.bottom > box.top - tallest && b.left < box.right && b.right > box.left);
      if (!near.length) continue;
      for (let t = 0; t <= length; t += 2) {
        const p = leader.getPointAtLength(t), x = m.a * p.x + m.e, y = m.d * p.y + m.f;
        if (near.some((b) => x > b.left + 1 && x < b.right - 1 && y > b.top + 1 && y < b.bottom - 1)) { ++out.crossings; break; }
      }
    }
  }
  return out;
}

const dir = process.argv[2];
if (!dir) { console.error('usage: node check.mjs DIR'); process.exit(2); }
// Colours move nothing: the small pictures are enough to see that the dark and the printed one are as whole as the light one.
const views = [{ name: 'light' }, { name: 'dark', media: { colorScheme: 'dark' }, small: true }, { name: 'print', media: { media: 'print' }, small: true }, { name: 'phone', width: 360, small: true, html: true }];
let bad = 0, files = 0;
await withBrowser(async (context) => {
  for (const name of fs.readdirSync(dir).filter((f) => /\.(svg|html)$/.test(f)).sort())
    for (const view of views.filter((v) => !(v.small && /^set/.test(name)) && !(v.html && !/html$/.test(name)))) {
      const file = path.join(dir, name), source = fs.readFileSync(file, 'utf8');
      const page = await open(context, file, view);
      const r = await page.evaluate(judge);
      const expected = fs.existsSync(`${file}.events`) ? +fs.readFileSync(`${file}.events`, 'utf8') : r.events;
      const scripts = (source.match(/<script(?! type="application\/ld\+json")/g) ?? []).length;
      const paper = view.name === 'print' ? await printed(page, name, source) : { pages: 0, sheets: 0 };
      const fault = Math.abs(paper.pages - paper.sheets) + r.overlaps.length + r.outside + r.clipped + r.crossings + r.unlabelled + scripts + page.fetched + Math.abs(expected - r.events);
      bad += fault > 0 ? 1 : 0;
      ++files;
      console.log(`${fault ? 'FAIL' : 'ok  '} ${name} (${view.name}): ${r.labels} labels, ${r.events} of ${expected} events; without words ${r.unlabelled}, overlaps ${r.overlaps.length}, outside ${r.outside}, clipped ${r.clipped}, crossings ${r.crossings}, scripts ${scripts}, requests ${page.fetched}${paper.sheets ? `, ${paper.pages} pages for ${paper.sheets} sheets` : ''}${r.overlaps.length ? `; ${r.overlaps[0]}` : ''}`);
      await page.close();
    }
});
console.log(`${files} views, ${bad} with faults`);
process.exit(bad || !files ? 1 : 0);
