/** A page's parts all end with one signal (docs/architecture.md), so it has more listeners than Node finds usual. */
import { setMaxListeners } from 'node:events';

setMaxListeners(0);
