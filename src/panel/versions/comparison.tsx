/** Two versions of the article side by side: everything that differs, with ways to look at some of it alone. */
import { useSignal } from '@preact/signals';
import { type ChangeKind, TRIVIAL } from '../../domain/versions/change-kinds.ts';
import type { BlockChange, Comparison as Compared } from '../../domain/versions/compare-versions.ts';
import type { Version } from '../../domain/versions/version.ts';
import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { PersonText } from '../../ui/person-text.tsx';
import { brokenWords, kindOfChange, versionWords } from './change-words.ts';
import { Edits, Image, Links, Named, Pair } from './other-changes.tsx';
import { useCompared } from './use-compared.ts';
import { WordChanges } from './word-changes.tsx';

interface ComparisonProps {
  before: Version;
  after: Version;
}

export function Comparison({ before, after }: ComparisonProps) {
  const compared = useCompared(before, after);
  if (compared === 'comparing') return <p role="status">{t('comparisonRunning')}</p>;
  if (!compared) return <p class="hint">{t('versionsSame')}</p>;
  if (compared.broken) {
    const { which, why } = compared.broken;
    return (
      <div class="comparison">
        <Chip icon="warning" tone="warn">
          {brokenWords(why)}
        </Chip>
        <p class="hint">{t('versionBrokenHint', versionWords(which === 'after' ? after : before))}</p>
      </div>
    );
  }
  return <Differences key={`${before.hash} ${after.hash}`} compared={compared} pictures={{ before, after }} />;
}

interface DifferencesProps {
  compared: Compared;
  pictures: ComparisonProps;
}

function Differences({ compared, pictures }: DifferencesProps) {
  const only = useSignal<ChangeKind | null>(null);
  const hidesTrivial = useSignal(false);
  const changes = compared.blocks.filter((block): block is BlockChange => block.is !== 'unchanged');
  const kinds = [...new Set(changes.flatMap((change) => change.kinds))];
  const hasTrivial = changes.some(isTrivial);
  const isShown = (change: BlockChange) =>
    (only.value === null || change.kinds.includes(only.value)) && !(hidesTrivial.value && isTrivial(change));
  const hidden = changes.filter((change) => !isShown(change)).length;
  const shown = compared.blocks.filter((block) => block.is === 'unchanged' || isShown(block));
  return (
    <div class="comparison">
      {(kinds.length > 1 || hasTrivial) && (
        <fieldset class="comparison-filters">
          <legend class="unseen">{t('comparisonShow')}</legend>
          <Button kind="quiet" label={t('comparisonAll')} pressed={only.value === null} onClick={() => choose(null)} />
          {kinds.map((kind) => (
            <Button
              key={kind}
              kind="quiet"
              label={kindOfChange(kind)}
              pressed={only.value === kind}
              onClick={() => choose(kind)}
            />
          ))}
          {hasTrivial && (
            <Button
              kind="quiet"
              label={t('comparisonHideTrivial')}
              pressed={hidesTrivial.value}
              onClick={() => {
                hidesTrivial.value = !hidesTrivial.value;
              }}
            />
          )}
        </fieldset>
      )}
      {hidden > 0 && (
        <p class="hint" role="status">
          {t('comparisonHidden', String(hidden))}
        </p>
      )}
      {compared.title && <Named name={t('correctionPartHeadline')}>{<WordChanges parts={compared.title} />}</Named>}
      {compared.authors && <Named name={t('comparisonAuthors')}>{<WordChanges parts={compared.authors} />}</Named>}
      {compared.published && <Pair name={t('comparisonPublished')} {...compared.published} />}
      {compared.modified && <Pair name={t('comparisonModified')} {...compared.modified} />}
      {compared.image && <Image change={compared.image} {...pictures} />}
      <ol class="comparison-blocks">
        {shown.map((block, index) => (
          <li key={index}>{block.is === 'unchanged' ? <Same texts={block.texts} /> : <Block change={block} />}</li>
        ))}
      </ol>
      {compared.edits.length > 0 && <Edits changes={compared.edits} />}
      {compared.links.length > 0 && <Links changes={compared.links} />}
    </div>
  );

  function choose(kind: ChangeKind | null): void {
    only.value = kind;
  }
}

function isTrivial({ is, kinds, isMoved }: BlockChange): boolean {
  return is === 'edited' && !isMoved && kinds.every((kind) => TRIVIAL.includes(kind));
}

function Same({ texts }: { texts: readonly string[] }) {
  return (
    <details class="comparison-same">
      <summary>{t('comparisonUnchanged', String(texts.length))}</summary>
      <PersonText text={texts.join('\n\n')} as="body" fold={false} />
    </details>
  );
}

function Block({ change: { is, isMoved, isCaption, parts, kinds } }: { change: BlockChange }) {
  return (
    <div class="comparison-block" data-is={is}>
      <p class="comparison-what">
        {is === 'added' && <Chip>{t('comparisonAdded')}</Chip>}
        {is === 'removed' && <Chip>{t('comparisonRemoved')}</Chip>}
        {isMoved && <Chip>{t('comparisonMoved')}</Chip>}
        {isCaption && <Chip icon="image">{t('correctionPartCaption')}</Chip>}
        {kinds.map((kind) => (
          <Chip key={kind} tone={TRIVIAL.includes(kind) || kind === 'wording' ? 'plain' : 'accent'}>
            {kindOfChange(kind)}
          </Chip>
        ))}
      </p>
      <WordChanges parts={parts} />
    </div>
  );
}
