// Outputs broken on purpose, one or more for each judge: every one of them must be complained about, or the judge judges nothing.
const swap = (from, to) => (text) => {
  const out = text.replace(from, to);
  if (out === text) throw new Error(`nothing to break: ${from}`);
  return out;
};
const json = (change) => (text) => {
  const value = JSON.parse(text.split('\n')[0]);
  change(value);
  return JSON.stringify(value) + '\n';
};

/// judge name -> [what is broken, how]
export const faults = {
  ics: [
    ['DTEND before DTSTART', swap(/DTEND;VALUE=DATE:\d+/, 'DTEND;VALUE=DATE:19000101')],
    ['inclusive DTEND', swap(/(DTSTART;VALUE=DATE:)(\d+)(\r\nDTEND;VALUE=DATE:)\d+/, '$1$2$3$2')],
    ['another day', swap(/DTSTART;VALUE=DATE:(\d{4})\d{4}/, 'DTSTART;VALUE=DATE:$10101')],
    ['no DTSTAMP', swap(/DTSTAMP:[^\r]*\r\n/, '')],
    ['an event left open', swap(/END:VEVENT\r\n/, '')],
    ['an event missing', swap(/BEGIN:VEVENT[\s\S]*?END:VEVENT\r\n/, '')],
  ],
  markwhen: [
    ['an impossible date', swap(/\n\d{4}-\d\d-\d\d[^:\n]*: /, '\n2024-02-30: ')],
    ['an event too many', (text) => `${text}\n2024-07-05: আরও একটি\n`],
  ],
  mermaid: [
    ['a bare colon', swap(/ : (.*)$/m, ' : $1 ১০:৩০ : ')],
    ['no diagram', swap(/^timeline/, 'timelin')],
    ['two events of one', swap(/ : (.*)$/m, ' : $1 : আরও')],
  ],
  'timeline json': [
    ['a member missing', json((v) => delete v.events[0].value)],
    ['a value of another kind', json((v) => (v.events[0].precision = 'fortnight'))],
  ],
  'itinerary json': [['a section without a kind', json((v) => delete v.sections[0].kind)]],
  jsonl: [
    ['an id of another shape', json((v) => (v.expressions[0].id = 'x'))],
    ['another schema', json((v) => (v.schema = 'kalpanji.document/9'))],
  ],
  'check json': [['spans missing', json((v) => (v.expressions[0].span = null))]],
  edtf: [
    ['another day', json((v) => (v.expressions.find((e) => e.precision === 'day' && e.first).first = '1999-01-01'))],
    ['no EDTF', json((v) => (v.expressions.find((e) => e.precision === 'day' && e.first).value = '2024-13-45'))],
  ],
  sarif: [
    ['a level that is none', (text) => JSON.stringify({ ...JSON.parse(text), runs: JSON.parse(text).runs.map((r) => ({ ...r, results: [{ message: { text: 'x' }, level: 'fatal' }] })) })],
    ['no tool', (text) => JSON.stringify({ ...JSON.parse(text), runs: [{ results: [] }] })],
  ],
  'timeline html': [
    ['an impossible <time>', swap(/datetime="\d{4}-\d\d-\d\d"/, 'datetime="2024-02-30"')],
    ['an id twice', swap('<body>', '<body><p id="i-e1"></p>')],
    ['an element left open', swap('</main>', '')],
  ],
  'itinerary html': [
    ['a heading left out', swap(/<h1>/, '<h4>')],
    ['an unknown element', swap('<main>', '<main><programme></programme>')],
  ],
  'timeline microdata': [
    ['an event missing', swap(/ itemscope/, '')],
    ['no date', swap(/itemprop="startDate" content="[^"]*"/, 'itemprop="startDate" content="কাল"')],
    ['a script of a title', swap('<h1>', '<script>1</script><h1>')],
  ],
  'itinerary json-ld': [
    ['an event missing', swap(/\{"@type":"Event".*?\},?/, '')],
    ['no date', swap(/"startDate":"[^"]*"/, '"startDate":"কাল"')],
    ['a script of a title', swap('<h1>', '<script>1</script><h1>')],
  ],
  svg: [
    ['no XML', swap('</svg>', '')],
    ['a script', swap('</svg>', '<script>1</script></svg>')],
    ['a picture from elsewhere', swap('</svg>', '<image href="elsewhere.png"/></svg>')],
    ['an event missing', swap(/data-event="e1"/g, '')],
  ],
  timex3: [
    ['a letter of the text', swap('<TEXT>', '<TEXT>ক')],
    ['a type that is none', swap(/type="DATE" value="\d/, 'type="DAY" value="1')],
    ['an ampersand', swap('<TEXT>', '<TEXT>&')],
  ],
  'itinerary csv': [
    ['a field too many', swap(/\r\n$/, ',x\r\n')],
    ['a formula', swap(/,([^,\r\n"]+),([^,\r\n"]*),no,/, ',=1+1,$2,no,')],
  ],
  'extract csv': [['a quotation mark left open', swap(/\r\n$/, ',"x\r\n')]],
  brat: [
    ['an offset', swap(/^(T1\t\S+ )(\d+)/m, (all, head, n) => head + (Number(n) + 1))],
    ['a span missing', swap(/^T1\t.*\n#1\t.*\n/m, '')],
  ],
  annotation: [
    ['an offset', swap(/"start":(\d+)/, (all, n) => `"start":${Number(n) + 1}`)],
    ['no body', json((v) => delete v.body)],
  ],
  'axe timeline html': [['no language', swap(/<html lang="bn">/, '<html>')]],
  'axe itinerary html': [['grey on white', swap('<main>', '<main style="color:#ccc;background:#fff">')]],
  'axe svg': [['a picture without a name', (text) => text.replace(/ aria-labelledby="[^"]*"/, '').replace(/<title[^>]*>.*?<\/title>/, '')]],
  timelinejs: [['an event without a date', json((v) => delete v.events[0].start_date)]],
  vis: [['an end before the beginning', json((v) => (v.items[0].end = '0001-01-01T00:00:00+06:00'))]],
};
