// Every output of every sample, as the command writes it: sample × work × format, with the options that the sample's `outputs` names.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

export const formats = {
  timeline: ['svg', 'html', 'text', 'mermaid', 'markwhen', 'timelinejs', 'vis', 'json'],
  itinerary: ['text', 'markdown', 'html', 'ics', 'json', 'csv'],
  check: ['text', 'line', 'json', 'sarif', 'github', 'rdjsonl'],
  extract: ['text', 'jsonl', 'timex3', 'csv', 'brat', 'annotation'],
};

export function run(command, words, input = '', cwd = undefined) {
  const done = spawnSync(command, words, { input, cwd, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (done.status !== 0 && done.status !== 1) throw new Error(`${words.join(' ')}: status ${done.status}: ${done.stderr}`);
  return done.stdout;
}

// --date and --start decide what is read; the first line that has them speaks for the sample.
function readingOptions(folder) {
  return [...new Set(fs.readFileSync(path.join(folder, 'outputs'), 'utf8').match(/--(?:date|start)=\S+/g) ?? [])];
}

/// [{name, text, options, of(work, format)}]; written once, then remembered.
export function samples(command, source) {
  const root = path.join(source, 'samples');
  const own = fs.readdirSync(root).filter((n) => fs.existsSync(path.join(root, n, 'input.txt'))).sort();
  return own.map((name) => {
    const folder = path.join(root, name), options = readingOptions(folder), made = new Map();
    return {
      name,
      text: fs.readFileSync(path.join(folder, 'input.txt'), 'utf8'),
      of(work, format) {
        const key = `${work} ${format}`;
        if (!made.has(key)) made.set(key, run(command, [work, 'input.txt', `--format=${format}`, ...options], '', folder));
        return made.get(key);
      },
    };
  });
}
