/** How the reader sees this panel in its page, as the page's side of us last told; one for all posts that the panel shows. */
import { signal } from '@preact/signals';
import type { Sight } from '../messages.ts';

export const sight = signal<Sight>('clear');
