/** Two versions of the article side by side: everything that differs, with ways to look at some of it alone. */
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { type ChangeKind, TRIVIAL } from '../../domain/versions/change-kinds.ts';
import {
  type BlockChange,
  type Comparison as Compared,
  compareVersions,
  type EditChange,
  type ImageChange,
  type LinkChange,
} from '../../domain/versions/compare-versions.ts';
import type { Version } from '../../domain/versions/version.ts';
import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { PersonText } from '../../ui/person-text.tsx';
import { SafeLink } from '../../ui/safe-link.tsx';
import { brokenWords, editWords, imagePartWords, kindOfChange, linkWords, versionWords } from './change-words.ts';
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

/** UTF-16 units of both texts from which comparing may take so long that it is said before it is done. */
const LONG = 400_000;

/** Short ones at once; long ones after it was drawn that they are being compared. */
function useCompared(before: Version, after: Version): Compared | null | 'comparing' {
  const isLong = lengthOf(before) + lengthOf(after) > LONG;
  const short = useMemo(() => (isLong ? null : compareVersions(before, after)), [before, after]);
  const [long, setLong] = useState<{ readonly of: string; readonly compared: Compared | null } | null>(null);
  const key = `${before.hash} ${after.hash}`;
  useEffect(() => {
    if (!isLong) return undefined;
    const timer = setTimeout(() => setLong({ of: key, compared: compareVersions(before, after) }), 50);
    return () => clearTimeout(timer);
  }, [before, after]);
  if (!isLong) return short;
  return long?.of === key ? long.compared : 'comparing';
}

function lengthOf({ content }: Version): number {
  return content.blocks.reduce((length, { text }) => length + text.length, 0);
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

function Named({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div class="comparison-block">
      <h3>{name}</h3>
      {children}
    </div>
  );
}

function Pair({ name, before, after }: { name: string; before: string | null; after: string | null }) {
  return (
    <Named name={name}>
      <p class="word-changes">
        <del>{before ?? '–'}</del> <ins>{after ?? '–'}</ins>
      </p>
    </Named>
  );
}

/** Two columns where there is room: the small copies where the page gave its pixels, addresses, sizes and words. No image is fetched here. */
function Image({ change, before, after }: { change: ImageChange } & ComparisonProps) {
  const sides = [
    { name: t('comparisonBefore'), image: change.before, picture: before.picture },
    { name: t('comparisonAfter'), image: change.after, picture: after.picture },
  ];
  return (
    <div class="comparison-block">
      <h3>{t('correctionPartImage')}</h3>
      <p class="comparison-what">
        {change.parts.map((part) => (
          <Chip key={part} icon="image" tone="accent">
            {imagePartWords(part)}
          </Chip>
        ))}
        {change.parts.includes('address') && change.pixels === 'same' && <Chip>{t('changeImageSamePixels')}</Chip>}
      </p>
      <div class="comparison-sides">
        {sides.map(({ name, image, picture }) => (
          <dl key={name}>
            <dt>{name}</dt>
            {!image && <dd>{t('comparisonNoImage')}</dd>}
            {image && (
              <>
                <dd>
                  <SafeLink url={image.src}>{fileOf(image.src)}</SafeLink>
                </dd>
                {picture?.small && (
                  <dd>
                    <img class="comparison-picture" src={picture.small} alt={image.alt} />
                  </dd>
                )}
                {picture && <dd>{`${picture.width} × ${picture.height}`}</dd>}
                {image.alt && <dd dir="auto">{image.alt}</dd>}
                {image.caption && <dd dir="auto">{image.caption}</dd>}
              </>
            )}
          </dl>
        ))}
      </div>
    </div>
  );
}

function Edits({ changes }: { changes: readonly EditChange[] }) {
  return (
    <div class="comparison-block">
      <h3>{t('comparisonEdits')}</h3>
      <ul class="comparison-links">
        {changes.map(({ change, is, text }) => (
          <li key={`${change} ${is} ${text}`}>
            <strong>{editWords(change, is)}</strong> <bdi>{text}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Links({ changes }: { changes: readonly LinkChange[] }) {
  return (
    <div class="comparison-block">
      <h3>{t('comparisonLinks')}</h3>
      <ul class="comparison-links">
        {changes.map(({ is, text, before, after }) => (
          <li key={`${is} ${text} ${before} ${after}`}>
            <strong>{linkWords(is)}</strong> <bdi>{text}</bdi>
            <Address as="del" url={before} />
            <Address as="ins" url={after} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Address({ as: Tag, url }: { as: 'del' | 'ins'; url: string | null }) {
  if (url === null) return null;
  return (
    <div>
      <Tag>
        <SafeLink url={url}>{url}</SafeLink>
      </Tag>
    </div>
  );
}

/** The last part of an address, which names the file. */
function fileOf(address: string): string {
  if (!URL.canParse(address)) return address.slice(0, 60);
  const { host, pathname } = new URL(address);
  return pathname.split('/').findLast((part) => part !== '') ?? host;
}
