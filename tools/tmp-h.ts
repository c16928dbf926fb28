import { readFileSync, readdirSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { readPage } from '../src/domain/post/read-page.ts';
import { decodePage } from './decode-page.ts';
import { hintsFor } from '../src/domain/insight/hints/hints.ts';
const base = '/work/shared/pages/';
for (const folder of ['registan', 'wordpress', 'real']) for (const f of readdirSync(base + folder)) {
  if (!f.endsWith('.html')) continue;
  if (folder === 'wordpress' && !/^(kubrick|twentyten)/.test(f)) continue;
  const truth = JSON.parse(readFileSync(base + folder + '/' + f.replace('.html', '.json'), 'utf8'));
  const url = truth.url ?? truth.address ?? 'https://x.test/2012/01/01/a/';
  const dom = new JSDOM(decodePage(readFileSync(base + folder + '/' + f)), { url, virtualConsole: new VirtualConsole() });
  const { reading } = readPage(dom.window.document, url);
  const a = reading.article; if (!a) continue;
  const text = a.blocks.map((b) => b.text).join('\n');
  const t0 = performance.now();
  const hints = hintsFor(reading, text);
  const ms = performance.now() - t0;
  if (hints.length) console.log(folder, f, reading.language, ms.toFixed(0) + 'ms');
  for (const h of hints) { console.log('   ', h.kind, JSON.stringify(h.a.words), h.a.count, '|', JSON.stringify(h.b.words), JSON.stringify(h.b.in));
   if (process.argv[2] && typeof h.b.in === 'object') console.log('       ', text.slice(Math.max(0, h.a.quote!.start - 60), h.a.quote!.start + 80).replace(/\n/g,' '), '<>', reading.comments[h.b.in.comment]!.text.replace(/\n/g,' ').match(new RegExp('.{0,60}' + h.b.words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') + '.{0,60}'))?.[0]); }
  dom.window.close();
}
