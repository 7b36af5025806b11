// The same picture in every renderer. Run by tools/test --browser; needs Chromium, playwright-core and rsvg-convert.
//   node tests/browser/pixels.mjs DIR
// 1. Every DIR/*-outline.svg looks the same in Chromium and in librsvg, up to the smoothing of edges: each pixel of the one lies, within
//    a tolerance, between the darkest and the lightest of the nine around it in the other, and the other way round.
// 2. Every DIR/*-embed.svg, in a Chromium that is offered no font with Bengali, takes all its glyphs from the fonts inside the file, and
//    looks like its outline form: a wrong conjunct or a lost vowel sign is ink where the outlines have none.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { execFileSync } from 'node:child_process';
import { open, withBrowser } from './browser.mjs';

const dir = process.argv[2];
if (!dir) { console.error('usage: node pixels.mjs DIR'); process.exit(2); }
const tolerance = 40;           // of 255, in one channel
const mostDiffering = 0.0005;   // of all pixels, of two renderers
const mostInk = 0.05;           // of the pixels with ink, of two forms of text: live text is hinted on whole pixels, outlines are not; another font differs in 40 of 100

const size = (file) => fs.readFileSync(file, 'utf8').match(/<svg[^>]* width="([\d.]+)" height="([\d.]+)"/).slice(1).map((n) => Math.ceil(+n));

async function shot(context, file) {
  const [width, height] = size(file);
  const page = await open(context, file, { width, height, media: { colorScheme: 'light' } });
  const png = await page.screenshot({ clip: { x: 0, y: 0, width, height } });
  return { page, png };
}

/// Runs in the page: how many pixels differ, of how many, and how many have ink.
async function compare({ a, b, tolerance }) {
  const pixels = async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height), context = canvas.getContext('2d');
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, image.width, image.height);
  };
  const one = await pixels(a), two = await pixels(b);
  if (one.width !== two.width || one.height !== two.height) return { differing: Infinity, all: 1, ink: 1, sizes: [one.width, one.height, two.width, two.height] };
  const { width, height } = one;
  const outside = (p, q, x, y) => {
    const i = 4 * (y * width + x);
    for (let c = 0; c < 3; ++c) {
      let least = 255, most = 0;
      for (let dy = -1; dy <= 1; ++dy)
        for (let dx = -1; dx <= 1; ++dx) {
          const u = x + dx, v = y + dy;
          if (u < 0 || v < 0 || u >= width || v >= height) continue;
          const value = q[4 * (v * width + u) + c];
          least = Math.min(least, value);
          most = Math.max(most, value);
        }
      if (p[i + c] < least - tolerance || p[i + c] > most + tolerance) return true;
    }
    return false;
  };
  let differing = 0, ink = 0, first = null;
  for (let y = 0; y < height; ++y)
    for (let x = 0; x < width; ++x) {
      const i = 4 * (y * width + x);
      if (one.data[i] + one.data[i + 1] + one.data[i + 2] < 600) ++ink;
      if (!outside(one.data, two.data, x, y) && !outside(two.data, one.data, x, y)) continue;
      ++differing;
      first ??= [x, y];
    }
  return { differing, all: width * height, ink, first };
}

const work = fs.mkdtempSync(path.join(os.tmpdir(), 'kalpanji-pixels-'));
const files = fs.readdirSync(dir).sort(), outlines = files.filter((f) => f.endsWith('-outline.svg')), embeds = files.filter((f) => f.endsWith('-embed.svg'));
let bad = 0;
const say = (fault, words) => { bad += fault ? 1 : 0; console.log(`${fault ? 'FAIL' : 'ok  '} ${words}`); };
const percent = (part) => `${(100 * part).toFixed(3)} %`;

await withBrowser(async (context) => {
  for (const name of outlines) {
    const file = path.join(dir, name), drawn = path.join(work, 'rsvg.png');
    execFileSync('rsvg-convert', ['-o', drawn, file]);
    const { page, png } = await shot(context, file);
    await page.goto('about:blank');
    const r = await page.evaluate(compare, { a: png.toString('base64'), b: fs.readFileSync(drawn).toString('base64'), tolerance });
    say(!(r.differing / r.all <= mostDiffering), `${name}: ${percent(r.differing / r.all)} of ${r.all} pixels differ between Chromium and librsvg${r.first ? `, the first at ${r.first}` : ''}`);
    await page.close();
  }
});

// No font with Bengali: what fontconfig knows of is told to look away.
const withBengali = execFileSync('fc-list', [':lang=bn', 'file'], { encoding: 'utf8' }).split('\n').map((l) => l.replace(/:\s*$/, '').trim()).filter(Boolean);
const config = path.join(work, 'fonts.conf');
fs.writeFileSync(config, `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd"><fontconfig><dir>/usr/share/fonts</dir><cachedir>${work}/cache</cachedir>
<selectfont><rejectfont>${withBengali.map((f) => `<glob>${f}</glob>`).join('')}<glob>*/NotoSansBengali*</glob><glob>*/NotoSerifBengali*</glob></rejectfont></selectfont></fontconfig>\n`);
const left = execFileSync('fc-list', [':lang=bn'], { encoding: 'utf8', env: { ...process.env, FONTCONFIG_FILE: config } }).trim();
say(left !== '', `no font with Bengali is left of ${withBengali.length}${left ? `: ${left}` : ''}`);

await withBrowser(async (context) => {
  for (const name of embeds) {
    const file = path.join(dir, name), twin = path.join(dir, name.replace('-embed', '-outline'));
    const { page, png } = await shot(context, file);
    const cdp = await context.newCDPSession(page);
    await cdp.send('DOM.enable');
    await cdp.send('CSS.enable');
    const { root } = await cdp.send('DOM.getDocument', { depth: 0 });
    const { nodeIds } = await cdp.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: 'text' });
    let own = 0, foreign = 0;
    for (const nodeId of nodeIds)
      for (const font of (await cdp.send('CSS.getPlatformFontsForNode', { nodeId })).fonts) font.isCustomFont ? (own += font.glyphCount) : (foreign += font.glyphCount);
    say(foreign > 0 || own === 0, `${name}: ${own} glyphs from the fonts in the file, ${foreign} from elsewhere`);
    await cdp.detach();
    const other = await shot(context, twin);
    await page.goto('about:blank');
    const r = await page.evaluate(compare, { a: other.png.toString('base64'), b: png.toString('base64'), tolerance: 2 * tolerance });
    say(!(r.differing / r.ink <= mostInk), `${name}: ${percent(r.differing / r.ink)} of ${r.ink} pixels with ink differ from the outlines${r.first ? `, the first at ${r.first}` : ''}`);
    // The measure must be able to fail: the same file without its fonts.
    const bare = path.join(work, name);
    fs.writeFileSync(bare, fs.readFileSync(file, 'utf8').replace(/@font-face\{[^}]*\}/g, ''));
    const without = await shot(context, bare);
    const control = await page.evaluate(compare, { a: other.png.toString('base64'), b: without.png.toString('base64'), tolerance: 2 * tolerance });
    say(!(control.differing / control.ink > 5 * mostInk), `${name}: ${percent(control.differing / control.ink)} without its fonts, as it must`);
    await without.page.close();
    await page.close();
    await other.page.close();
  }
}, { FONTCONFIG_FILE: config });
fs.rmSync(work, { recursive: true, force: true });
process.exit(bad || !outlines.length || !embeds.length ? 1 : 0);
