/** What differs between two versions besides their running text: names and dates, the lead image, struck words, links. */
import type { ComponentChildren } from 'preact';
import type { EditChange, ImageChange, LinkChange } from '../../domain/versions/compare-versions.ts';
import type { Version } from '../../domain/versions/version.ts';
import { t } from '../../platform/i18n.ts';
import { Chip } from '../../ui/chip.tsx';
import { SafeLink } from '../../ui/safe-link.tsx';
import { editWords, imagePartWords, linkWords } from './change-words.ts';

export function Named({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div class="comparison-block">
      <h3>{name}</h3>
      {children}
    </div>
  );
}

export function Pair({ name, before, after }: { name: string; before: string | null; after: string | null }) {
  return (
    <Named name={name}>
      <p class="word-changes">
        <del>{before ?? '–'}</del> <ins>{after ?? '–'}</ins>
      </p>
    </Named>
  );
}

interface ImageProps {
  change: ImageChange;
  before: Version;
  after: Version;
}

/** Two columns where there is room: the small copies where the page gave its pixels, addresses, sizes and words. No image is fetched here. */
export function Image({ change, before, after }: ImageProps) {
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

export function Edits({ changes }: { changes: readonly EditChange[] }) {
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

export function Links({ changes }: { changes: readonly LinkChange[] }) {
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
