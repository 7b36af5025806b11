// What the programs that people really use make of kalpanji's outputs: every sample in every format, a thousand generated chronicles, and
// outputs broken on purpose that must be refused. Run by tools/test --ecosystem from a folder with node_modules:
//   node check.mjs --command KALPANJI --source DIR [--generated FILE.jsonl]
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openBrowser } from './browser.mjs';
import { faults } from './faults.mjs';
import * as judge from './judges.mjs';
import { run, samples } from './outputs.mjs';

const { values: given } = parseArgs({ options: { command: { type: 'string' }, source: { type: 'string' }, generated: { type: 'string' } } });
const started = Date.now();
const schemaFolder = path.join(given.source, 'docs/schema');
const schemas = judge.schemas(fs.readdirSync(schemaFolder).filter((n) => n.endsWith('.schema.json')).map((n) => JSON.parse(fs.readFileSync(path.join(schemaFolder, n), 'utf8'))));
const browser = await openBrowser();

// name: [work, format, judge]
const judges = {
  ics: ['itinerary', 'ics', judge.ics],
  markwhen: ['timeline', 'markwhen', judge.markwhen],
  mermaid: ['timeline', 'mermaid', judge.mermaid],
  'timeline json': ['timeline', 'json', judge.jsonLines(schemas)],
  'itinerary json': ['itinerary', 'json', judge.jsonLines(schemas)],
  jsonl: ['extract', 'jsonl', judge.jsonLines(schemas)],
  'check json': ['check', 'json', judge.jsonLines(schemas)],
  edtf: ['extract', 'jsonl', judge.edtfValues],
  sarif: ['check', 'sarif', judge.sarif(schemas)],
  'timeline html': ['timeline', 'html', judge.html],
  'itinerary html': ['itinerary', 'html', judge.html],
  'timeline microdata': ['timeline', 'html', judge.microdata],
  'itinerary json-ld': ['itinerary', 'html', judge.jsonLd],
  svg: ['timeline', 'svg', judge.svg],
  timex3: ['extract', 'timex3', judge.timeml],
  'itinerary csv': ['itinerary', 'csv', judge.csv((facts) => facts.programme.length)],
  'extract csv': ['extract', 'csv', judge.csv((facts) => facts.expressions.length)],
  brat: ['extract', 'brat', judge.brat],
  annotation: ['extract', 'annotation', judge.annotation],
  ...(browser && {
    'axe timeline html': ['timeline', 'html', browser.axePage],
    'axe itinerary html': ['itinerary', 'html', browser.axePage],
    'axe svg': ['timeline', 'svg', browser.axeSvg],
    timelinejs: ['timeline', 'timelinejs', browser.timelinejs],
    vis: ['timeline', 'vis', browser.vis],
  }),
};

let failures = 0;
function report(name, complaints, ok) {
  if (!complaints.length) return;
  failures += 1;
  console.log(`FAIL ${name}${ok ? '' : `: ${complaints.length} complaints`}`);
  for (const text of complaints.slice(0, 6)) console.log(`     ${text}`);
}

/// What the other outputs of the sample say that this one must say too.
function factsOf(sample) {
  const document = JSON.parse(sample.of('extract', 'jsonl').split('\n')[0]);
  const events = JSON.parse(sample.of('timeline', 'json')).events;
  const programme = JSON.parse(sample.of('itinerary', 'json')).sections.flatMap((s) => s.items);
  const year = (day) => (/^\d{4}-/.test(day) && !day.startsWith('0000'));
  const told = document.events.map((e) => document.expressions.find((t) => t.id === e.when).value);
  return { text: sample.text, told, expressions: document.expressions, events, programme, schemaOrgEvents: events.filter((e) => year(e.first) && year(e.last)).length };
}

const all = samples(given.command, given.source);
let outputs = 0;
for (const sample of all) {
  const facts = factsOf(sample);
  for (const [name, [work, format, ask]] of Object.entries(judges)) {
    ++outputs;
    report(`${sample.name}: ${name}`, await judge.ask(ask, sample.of(work, format), facts));
  }
}

// The judges can say no.
let refused = 0, broken = 0;
const model = all.find((s) => s.name === 'astana') ?? all[0], facts = factsOf(model);
for (const [name, [work, format, ask]] of Object.entries(judges)) {
  if (!faults[name]?.length) report(`${name}: no planted fault`, ['every judge needs one']);
  for (const [what, how] of faults[name] ?? []) {
    ++broken;
    const complaints = await judge.ask(ask, how(model.of(work, format)), facts);
    if (complaints.length) ++refused;
    else report(`${name} lets through: ${what}`, ['no complaint']);
  }
}

// A date in every calendar, and the values of many documents.
report('convert json', judge.jsonLines(schemas, 'kalpanji.conversion/1')(run(given.command, ['convert', '--format=json', '2024-07-04', '২৫ বৈশাখ ১৪২৯', 'জুলাই ২০২৪', '-500-03-15'])));
let values = 0;
if (given.generated) {
  const text = fs.readFileSync(given.generated, 'utf8');
  report('generated: schema', await judge.ask(judge.jsonLines(schemas), text));
  report('generated: edtf', await judge.ask(judge.edtfValues, text));
  values = text.split('\n').flatMap((line) => (line ? JSON.parse(line).expressions : [])).filter((e) => judge.isEdtf(e.value)).length;
  if (values < 1000) report('generated', [`only ${values} values`]);
}

await browser?.close();
if (!browser) console.log('skipped: axe-core, TimelineJS and vis-timeline, for want of Chromium');
console.log(`${outputs} outputs of ${all.length} samples judged by ${Object.keys(judges).length} readers, ${values} generated values, ${refused} of ${broken} planted faults refused, ${failures} failures, ${((Date.now() - started) / 1000).toFixed(1)} s`);
process.exit(failures ? 1 : 0);
