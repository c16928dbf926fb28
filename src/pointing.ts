/** Entry injected when the reader is going to point at the page: brings what draws that, and makes rules of it. */
import { startPointing } from './page/pointing.ts';
import { offerPointing } from './page/pointing-door.ts';

offerPointing(startPointing);
