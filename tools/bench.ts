/** How well and how fast pages are read, the panel opens, notes are kept and passages found again, beside peers and floors, in real browsers: `npm run bench`. */
import { benchAnchors } from '../bench/anchors.ts';
import { benchMarks } from '../bench/marks.ts';
import { benchOpen } from '../bench/open.ts';
import { benchReading } from '../bench/reading.ts';
import { benchScores } from '../bench/scores.ts';
import { benchStore } from '../bench/store.ts';
import { benchVersions } from '../bench/versions.ts';

await benchScores();
await benchReading();
await benchOpen();
await benchAnchors();
await benchMarks();
benchVersions();
await benchStore();
