/** Timings against peers and floors, in a real Chromium: `npm run bench`. */
import { benchOpen } from '../bench/open.ts';
import { benchReading } from '../bench/reading.ts';

await benchReading();
await benchOpen();
