/** Entry injected when a page is first read, third stage: brings what reads articles and finds passages, the heaviest part. */
import { createReader } from './page/reader.ts';
import { offerReader } from './page/reader-door.ts';

offerReader(createReader);
