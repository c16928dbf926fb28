import { openDemo, openPanel } from './demo.ts';
import { byRole, press, says } from '../test/browser/stage.ts';
const name = (process.argv[2] ?? 'chromium') as 'chromium' | 'firefox';
const dark = process.argv[3] === 'dark';
const demo = await openDemo({ name, executable: name === 'chromium' ? '/usr/bin/chromium' : '/usr/bin/firefox-esr', dark, extension: process.cwd() + '/dist', size: { width: 1280, height: 1100 } } as never);
const { page } = demo;
try {
  const panel = await openPanel(demo);
  await press(panel, 'Log…');
  await press(await byRole(panel, 'form', 'New correction'), 'Log correction');
  await says(panel, /after 42 h 58 min/);
  await press(panel, 'Ask for a correction');
  await panel.$eval('.request-form', (e) => e.scrollIntoView());
  await new Promise((r) => setTimeout(r, 700));
  await page.screenshot({ path: `/tmp/shot-form-${name}.png` });
  await press(panel, 'I have sent it');
  await press(panel, 'They answered');
  await (await byRole(panel, 'textbox', 'Their answer')).type('We will look into it.');
  await press(panel, 'Keep the answer');
  await new Promise((r) => setTimeout(r, 700));
  await panel.$eval('.correction-entry', (e) => e.scrollIntoView());
  await page.screenshot({ path: `/tmp/shot-life-${name}.png` });
} finally { await demo.close(); }
process.exit(0);
