// What other people's programs say of one output. Each judge takes the output and what is known of its sample, and gives the list of
// its complaints; an empty list is approval. Whether a judge can say no at all is shown by faults.mjs.
import { createRequire } from 'node:module';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { parse as parseCsv } from 'csv-parse/sync';
import edtf from 'edtf';
import { HtmlValidate } from 'html-validate';
import ICAL from 'ical.js';
import { JSDOM } from 'jsdom';
import { parse as parseMarkwhen } from '@markwhen/parser';

const require = createRequire(import.meta.url);

/// Runs a judge; an exception of a foreign parser is its complaint.
export async function ask(judge, output, facts) {
  try {
    return await judge(output, facts);
  } catch (error) {
    return [String(error?.message ?? error).split('\n')[0].slice(0, 300)];
  }
}

const lines = (text) => text.split('\n').filter((line) => line !== '');
// JavaScript writes the years before 0 with six figures.
const day = (ms) => new Date(ms).toISOString().replace(/T.*/, '').replace(/^[+-]00/, (sign) => (sign[0] === '-' ? '-' : ''));

/// EDTF proper; the rest of `value` is other standards' (ISO 8601 durations, RRULE parts, TIMEX3's XXXX-WXX-5, TMO, PAST_REF).
export const isEdtf = (value) => !/^(P|FREQ|PAST_REF|PRESENT_REF|FUTURE_REF)/.test(value) && !/W\d\d|WXX|T(MO|MI|AF|EV|NI|DT|DA|XX)|^T|RSCALE/.test(value);

/// The days that the edtf package reads in a value. Our clocks have neither seconds nor zone, which EDTF wants, and are cut off; what then
/// begins and ends on one day is that day. A mark behind figures left open (19XX~) is beyond its grammar and cut off too.
export function daysOf(value) {
  const parsed = edtf(value.replace(/T\d\d:\d\d(:\d\d)?/g, '').replace(/X[~?%]/g, 'X').replace(/^([^/]*)\/\1$/, '$1'));
  const first = parsed.min, last = parsed.max;
  return { first: day(first), last: day(last) };
}

export function edtfValues(output) {
  const out = [];
  for (const line of lines(output))
    for (const e of JSON.parse(line).expressions) {
      if (!isEdtf(e.value) || e.first === null) continue;
      if (/^\.\.|\.\.$|\/$|^\//.test(e.value)) continue; // open ends have no last day
      const read = daysOf(e.value), own = { first: e.first.replace(/T.*/, ''), last: e.last.replace(/T.*/, '') };
      // By strict count the 19th century is 1801 to 1900, and 18XX is how EDTF names it.
      if (/^-?\d\dXX[~?%]?$/.test(e.value) && e.first.slice(0, 4) === read.first.slice(0, 2) + '01') continue;
      if (read.first !== own.first || read.last !== own.last) out.push(`${e.value}: edtf reads ${read.first} … ${read.last}, we say ${own.first} … ${own.last}`);
    }
  return out;
}

export function ics(output, facts) {
  const out = [];
  const calendar = new ICAL.Component(ICAL.parse(output));
  const events = calendar.getAllSubcomponents('vevent');
  const zones = new Set(calendar.getAllSubcomponents('vtimezone').map((z) => z.getFirstPropertyValue('tzid')));
  const uids = new Set();
  for (const component of events) {
    const event = new ICAL.Event(component, { strictExceptions: true });
    const name = event.summary;
    for (const must of ['uid', 'dtstamp', 'dtstart', 'summary']) if (!component.hasProperty(must)) out.push(`${name}: no ${must}`);
    if (uids.has(event.uid)) out.push(`${name}: UID twice`);
    uids.add(event.uid);
    if (event.startDate.isDate !== event.endDate.isDate) out.push(`${name}: a day and a clock`);
    if (event.endDate.compare(event.startDate) < 0 || (event.startDate.isDate && event.endDate.compare(event.startDate) === 0)) out.push(`${name}: ends before it begins`);
    const zone = component.getFirstProperty('dtstart').getParameter('tzid');
    if (zone && !zones.has(zone)) out.push(`${name}: no VTIMEZONE ${zone}`);
    const value = component.getFirstPropertyValue('x-kalpanji-edtf');
    if (component.hasProperty('rrule')) {
      event.iterator().next();
      continue;
    }
    if (!isEdtf(value) || value.startsWith('{')) continue;
    const read = daysOf(value), last = event.endDate.clone();
    if (event.startDate.isDate) last.addDuration(ICAL.Duration.fromString('-P1D'));
    const own = { first: event.startDate.toString().slice(0, 10), last: last.toString().slice(0, 10) };
    if (own.first !== read.first || (own.last !== read.last && event.startDate.isDate)) out.push(`${name}: ${own.first} … ${own.last}, its EDTF says ${value}`);
  }
  // What the calendar cannot hold it counts in its description; days told apart are events apart.
  const digits = (calendar.getFirstPropertyValue('description') ?? '').match(/[০-৯]+/)?.[0] ?? '০';
  const leftOut = Number([...digits].map((d) => '০১২৩৪৫৬৭৮৯'.indexOf(d)).join(''));
  const told = facts.told.reduce((n, value) => n + (value.startsWith('{') ? value.split(',').length : 1), 0);
  if (events.length + leftOut !== told) out.push(`${events.length} events and ${leftOut} left out, not ${told}`);
  return out;
}

export function markwhen(output, facts) {
  const out = [];
  const read = parseMarkwhen(output);
  const found = [];
  const walk = (node) => {
    if (Array.isArray(node?.children)) return node.children.forEach(walk);
    if (Array.isArray(node?.value)) return node.value.forEach(walk);
    if (node?.dateRangeIso) found.push(node.dateRangeIso);
  };
  walk(read.events);
  if (read.parseMessages?.length) out.push(...read.parseMessages.map((m) => JSON.stringify(m).slice(0, 200)));
  if (found.length !== facts.events.length) out.push(`${found.length} events, not ${facts.events.length}`);
  found.forEach((range, i) => {
    const e = facts.events[i];
    if (!e || range.toDateTimeIso <= range.fromDateTimeIso && e.precision !== 'minute') out.push(`event ${i + 1}: ${JSON.stringify(range)}`);
    // Dates without a clock are read in the file's zone: a day's difference at most.
    else if (Math.abs(Date.parse(range.fromDateTimeIso) - Date.parse(e.first)) > 86400e3 && !e.first.startsWith('-')) out.push(`event ${i + 1}: begins ${range.fromDateTimeIso}, not ${e.first}`);
  });
  return out;
}

let mermaidApi;
async function mermaidInDom() {
  if (mermaidApi) return mermaidApi;
  const { window } = new JSDOM('<body></body>');
  Object.assign(globalThis, { window, document: window.document });
  mermaidApi = (await import('mermaid')).default;
  return mermaidApi;
}

export async function mermaid(output, facts) {
  const api = await mermaidInDom();
  const parsed = await api.parse(output);
  if (parsed.diagramType !== 'timeline') return [`read as ${parsed.diagramType}`];
  const diagram = await api.mermaidAPI.getDiagramFromText(output);
  const told = diagram.db.getTasks().reduce((n, task) => n + task.events.length, 0);
  return told === facts.events.length ? [] : [`${told} events, not ${facts.events.length}`];
}

/// Validators of our own schemas by their titles, and of SARIF 2.1.0.
export function schemas(read) {
  const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true, strictTypes: false, strictRequired: false });
  addFormats(ajv);
  const out = new Map(read.map((schema) => [schema.title, ajv.compile(schema)]));
  const loose = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(loose);
  // Written in draft 4, of which it uses nothing that draft 7 reads otherwise.
  const { $schema: _, id: __, ...sarifSchema } = require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  out.set('sarif', loose.compile(sarifSchema));
  return out;
}

const errorsOf = (validate, value) => (validate(value) ? [] : validate.errors.slice(0, 5).map((e) => `${e.instancePath || '/'}: ${e.message}`));

export const jsonLines = (all, title) => (output) =>
  lines(output).length === 0 ? ['nothing written'] : lines(output).flatMap((line) => {
    const value = JSON.parse(line), name = value.schema ?? title;
    return all.has(name) ? errorsOf(all.get(name), value) : [`no schema ${name}`];
  });

export const sarif = (all) => (output) => errorsOf(all.get('sarif'), JSON.parse(output));

// What html-validate holds for style or for readers of sources (long titles, inline styles, trailing blanks) is no business of a page that a program writes.
const html5 = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'],
  rules: { 'no-inline-style': 'off', 'long-title': 'off', 'no-trailing-whitespace': 'off', 'require-sri': 'off',
    'no-redundant-role': 'off' }, // role="graphics-document" is said for readers that do not know it of every <svg>
});

export async function html(output) {
  const report = await html5.validateString(output, 'page.html');
  const out = report.results.flatMap((r) => r.messages.map((m) => `${m.line}:${m.column}: ${m.message} [${m.ruleId}]`)).slice(0, 10);
  // It takes any figures for a date: 30 February is ours to find.
  for (const [, when] of output.matchAll(/<time[^>]*datetime="([^"]*)"/g)) {
    const [, whole, first] = when.match(/^((\d{4}(?:-\d\d){0,2})(?:T\d\d:\d\d)?)$/) ?? [];
    if (!whole || Number.isNaN(Date.parse(first)) || !new Date(first).toISOString().startsWith(first)) out.push(`<time datetime="${when}">`);
  }
  return out;
}

/// schema.org Events of a page: one for each, days in order, a name.
function schemaOrg(events, facts) {
  const out = [];
  for (const e of events) {
    if (e.type !== 'Event' || !e.name) out.push(`${JSON.stringify(e).slice(0, 100)}: no Event with a name`);
    for (const key of ['startDate', 'endDate']) if (!/^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d[+-]\d\d:\d\d)?$/.test(e[key] ?? '') || Number.isNaN(Date.parse(e[key]))) out.push(`${e.name}: ${key} ${e[key]}`);
    if (Date.parse(e.endDate) < Date.parse(e.startDate)) out.push(`${e.name}: ends before it begins`);
  }
  if (events.length !== facts.schemaOrgEvents) out.push(`${events.length} events, not ${facts.schemaOrgEvents}`);
  return out;
}

export function jsonLd(output, facts) {
  const { window } = new JSDOM(output);
  const scripts = [...window.document.querySelectorAll('script')];
  if (scripts.length !== 1 || scripts[0].type !== 'application/ld+json') return [`${scripts.length} scripts`];
  const data = JSON.parse(scripts[0].textContent), out = data['@context'] === 'https://schema.org' ? [] : ['no context'];
  return [...out, ...schemaOrg(data['@graph'].map((e) => ({ ...e, type: e['@type'] })), facts)];
}

export function microdata(output, facts) {
  const { window } = new JSDOM(output);
  const out = window.document.querySelector('script') ? ['a script'] : [];
  const events = [...window.document.querySelectorAll('[itemscope]')].map((item) => ({
    type: item.getAttribute('itemtype')?.replace('https://schema.org/', ''),
    ...Object.fromEntries([...item.querySelectorAll('[itemprop]')].map((e) => [e.getAttribute('itemprop'), e.getAttribute('content') ?? e.textContent])),
  }));
  return [...out, ...schemaOrg(events, facts)];
}

export function svg(output, facts) {
  const { window } = new JSDOM(output, { contentType: 'image/svg+xml' });
  const root = window.document.documentElement, out = [];
  if (root.localName !== 'svg') return [`root is ${root.localName}`];
  const told = new Set([...root.querySelectorAll('[data-event]')].map((e) => e.getAttribute('data-event')));
  if (told.size !== facts.events.length) out.push(`${told.size} events, not ${facts.events.length}`);
  if (root.querySelector('script, foreignObject, [onload]')) out.push('a script or foreign content');
  for (const e of root.querySelectorAll('*')) for (const a of e.attributes) if (a.localName === 'href' && !/^(#|data:)/.test(a.value)) out.push(`refers to ${a.value.slice(0, 60)}`);
  return out;
}

/// TimeML: the text between the tags is the sample's own, and there is a TIMEX3 of each expression.
export function timeml(output, facts) {
  const { window } = new JSDOM(output, { contentType: 'application/xml' });
  const text = window.document.querySelector('TEXT'), out = [];
  if (!text) return ['no TEXT'];
  if (text.textContent !== facts.text) out.push('the text is not the sample\'s');
  const marks = [...text.querySelectorAll('TIMEX3')].filter((t) => t.textContent !== '');
  if (marks.length !== facts.expressions.length) out.push(`${marks.length} TIMEX3, not ${facts.expressions.length}`);
  const ids = new Set([...window.document.querySelectorAll('TIMEX3')].map((t) => t.getAttribute('tid')));
  for (const t of window.document.querySelectorAll('TIMEX3')) {
    if (!['DATE', 'TIME', 'DURATION', 'SET'].includes(t.getAttribute('type')) || !t.getAttribute('value')) out.push(`${t.outerHTML.slice(0, 120)}: type or value`);
    for (const a of ['anchorTimeID', 'beginPoint', 'endPoint']) if (t.hasAttribute(a) && !ids.has(t.getAttribute(a))) out.push(`${a} ${t.getAttribute(a)} is nowhere`);
    if (t.querySelector('TIMEX3')) out.push('TIMEX3 inside TIMEX3');
  }
  return out;
}

export const csv = (rowsOf) => (output, facts) => {
  const rows = parseCsv(output, { columns: true, record_delimiter: '\r\n', relax_column_count: false });
  const out = rows.length === rowsOf(facts) ? [] : [`${rows.length} rows, not ${rowsOf(facts)}`];
  for (const row of rows) for (const key of ['title', 'text', 'note', 'document']) if (/^[=+\-@\t\r]/.test(row[key] ?? '')) out.push(`${key} begins with a formula: ${row[key].slice(0, 40)}`);
  return out;
};

/// brat's standoff as its own reader takes it: fragments of code points that hold the words repeated behind the tab.
export function brat(output, facts) {
  const points = [...facts.text], out = [], seen = new Set();
  for (const line of lines(output)) {
    const [id, body, words, ...more] = line.split('\t');
    if (seen.has(id) || more.length) out.push(`${id}: twice, or too many tabs`);
    seen.add(id);
    if (id.startsWith('T')) {
      const [type, ...rest] = body.split(' ');
      if (!['DATE', 'TIME', 'DURATION', 'SET'].includes(type)) out.push(`${id}: type ${type}`);
      const covered = rest.join(' ').split(';').map((f) => points.slice(...f.split(' ').map(Number)).join('')).join(' ');
      if (covered !== words) out.push(`${id}: covers ${JSON.stringify(covered)}, says ${JSON.stringify(words)}`);
    } else if (!/^#\d+$/.test(id) || !/^AnnotatorNotes T\d+$/.test(body) || !seen.has(body.split(' ')[1])) out.push(`${line.slice(0, 80)}: no such line`);
  }
  const told = [...seen].filter((id) => id.startsWith('T')).length;
  return told === facts.expressions.length ? out : [...out, `${told} spans, not ${facts.expressions.length}`];
}

/// W3C Web Annotation Data Model: what it requires, and that both selectors find the same words.
export function annotation(output, facts) {
  const points = [...facts.text], out = [];
  const all = lines(output).map((line) => JSON.parse(line));
  for (const a of all) {
    if (a['@context'] !== 'http://www.w3.org/ns/anno.jsonld' || a.type !== 'Annotation' || !/^[a-z][a-z0-9+.-]*:\S+$/.test(a.id ?? '')) out.push(`${a.id}: context, type or id`);
    for (const b of [a.body].flat()) if (b?.type !== 'TextualBody' || typeof b.value !== 'string' || !['tagging', 'describing'].includes(b.purpose)) out.push(`${a.id}: body`);
    const of = (type) => a.target.selector.find((s) => s.type === type);
    const at = of('TextPositionSelector'), quote = of('TextQuoteSelector');
    if (typeof a.target.source !== 'string' || !at || !quote) { out.push(`${a.id}: target`); continue; }
    if (points.slice(at.start, at.end).join('') !== quote.exact) out.push(`${a.id}: position and quotation differ`);
    if (!facts.text.includes(quote.prefix + quote.exact + quote.suffix)) out.push(`${a.id}: prefix or suffix`);
  }
  if (new Set(all.map((a) => a.id)).size !== facts.expressions.length) out.push(`${all.length} annotations, not ${facts.expressions.length}`);
  return out;
}
