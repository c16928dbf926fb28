/** The kinds of blocks that a kept version may have: those of a reading. */
import type { BlockKind } from '../post/reading.ts';

export const blockKinds = [
  'paragraph',
  'heading',
  'quote',
  'list-item',
  'preformatted',
  'caption',
  'other',
] as const satisfies readonly BlockKind[];
