/** How well and how fast pages are read, the panel opens and notes are kept, beside peers and floors, in real browsers: `npm run bench`. */
import { benchOpen } from '../bench/open.ts';
import { benchReading } from '../bench/reading.ts';
import { benchScores } from '../bench/scores.ts';
import { benchStore } from '../bench/store.ts';

await benchScores();
await benchReading();
await benchOpen();
await benchStore();
