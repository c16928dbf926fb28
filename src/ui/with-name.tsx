/** A sentence of ours with a person's name in it, which keeps its own direction and cannot turn the sentence around. */
import { nameSigns } from './name-signs.ts';

/** Stands for the name while the sentence is made; a private character that no text of ours contains. */
const SLOT = '\uE000';

interface WithNameProps {
  name: string;
  /** The sentence around a name: `(slot) => t('commentTo', slot)`. */
  sentence: (slot: string) => string;
}

export function WithName({ name, sentence }: WithNameProps) {
  const [before = '', ...after] = sentence(SLOT).split(SLOT);
  return (
    <>
      {before}
      <bdi>{nameSigns(name).shown}</bdi>
      {after.join('')}
    </>
  );
}
