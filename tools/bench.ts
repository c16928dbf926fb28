/** How well and how fast pages are read and the panel opens, beside peers and floors, in a real Chromium: `npm run bench`. */
import { benchOpen } from '../bench/open.ts';
import { benchReading } from '../bench/reading.ts';
import { benchScores } from '../bench/scores.ts';

await benchScores();
await benchReading();
await benchOpen();
