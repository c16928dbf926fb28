/** The section about the article's versions: the ones that were read, any two compared, and the way to the archive's copies. */
import { useSignal } from '@preact/signals';
import { captureCalendar, savePage } from '../../domain/post/archive-links.ts';
import { changedSince } from '../../domain/versions/changed-since.ts';
import { type Version, versionKey } from '../../domain/versions/version.ts';
import { formatNumber, t } from '../../platform/i18n.ts';
import { Field } from '../../ui/field.tsx';
import { formatMoment } from '../../ui/format-time.ts';
import { SafeLink } from '../../ui/safe-link.tsx';
import { saveProblem } from '../../ui/save-problem.ts';
import { StatusLine } from '../../ui/status-line.tsx';
import { Section } from '../section.tsx';
import { useSession } from '../session.ts';
import { ArticleNotices } from './article-notices.tsx';
import { versionWords } from './change-words.ts';
import { Comparison } from './comparison.tsx';

export function Versions() {
  const session = useSession();
  const chosen = useSignal<{ readonly before: string | null; readonly after: string | null }>({
    before: null,
    after: null,
  });
  const known = session.versions.value;
  const reading = session.reading.value;
  if (!known || !reading) return null;
  const { versions, seen, current, problem } = known;
  const change = changedSince(versions, seen);
  const at = (key: string | null) => versions.find((one) => versionKey(one) === key);
  const after = at(chosen.value.after) ?? change?.after ?? versions.at(-1);
  const before = at(chosen.value.before) ?? change?.before ?? previous(versions, after);
  return (
    <Section id="versions" title={t('versionsTitle', formatNumber(versions.length))} icon="time">
      <StatusLine tone="warn">{problem && t('versionsNotKept', saveProblem(problem))}</StatusLine>
      {versions.length < 2 && <p class="hint">{t('versionsOne')}</p>}
      {versions.length > 0 && (
        <details class="versions-list" open={versions.length > 1 && versions.length < 8}>
          <summary>{t('versionsRead')}</summary>
          <ol>
            {versions.map((version) => (
              <li key={versionKey(version)} aria-current={versionKey(version) === current ? 'true' : undefined}>
                <Line version={version} isCurrent={versionKey(version) === current} />
              </li>
            ))}
          </ol>
        </details>
      )}
      {versions.length > 1 && before && after && (
        <>
          <div class="versions-choice">
            <Choose label={t('comparisonBefore')} versions={versions} value={before} onChoose={choose('before')} />
            <Choose label={t('comparisonAfter')} versions={versions} value={after} onChoose={choose('after')} />
          </div>
          <Comparison before={before} after={after} />
        </>
      )}
      <ArticleNotices />
      <p class="versions-archive">
        <SafeLink url={captureCalendar(reading.post.canonical)}>{t('versionsLook')}</SafeLink>
        <SafeLink url={savePage(reading.post.canonical)}>{t('versionsSave')}</SafeLink>
      </p>
    </Section>
  );

  function choose(side: 'before' | 'after') {
    return (key: string) => {
      chosen.value = { ...chosen.value, [side]: key };
    };
  }
}

function Line({ version, isCurrent }: { version: Version; isCurrent: boolean }) {
  const { at, readAt, capture } = version;
  return (
    <>
      <time dateTime={at}>{formatMoment(at)}</time>{' '}
      {capture ? (
        <SafeLink url={capture.url}>{t('versionFromCapture', capture.archive)}</SafeLink>
      ) : (
        <span class="hint">{t('versionFromPage')}</span>
      )}
      {isCurrent && <strong> {t('versionCurrent')}</strong>}
      {capture && <span class="hint"> {t('versionReadAt', formatMoment(readAt))}</span>}
    </>
  );
}

interface ChooseProps {
  label: string;
  versions: readonly Version[];
  value: Version;
  onChoose: (key: string) => void;
}

function Choose({ label, versions, value, onChoose }: ChooseProps) {
  return (
    <Field label={label}>
      {(control) => (
        <select
          {...control}
          class="input"
          value={versionKey(value)}
          onChange={(event) => onChoose(event.currentTarget.value)}
        >
          {versions.map((version, index) => (
            <option key={versionKey(version)} value={versionKey(version)}>
              {named(version, index, versions)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** Of several that were read in the same minute, also which of them. */
function named(version: Version, index: number, versions: readonly Version[]): string {
  const words = versionWords(version);
  const isSame = (other: Version) => versionWords(other) === words;
  if (versions.filter(isSame).length === 1) return words;
  return t('versionNth', words, versions.slice(0, index + 1).filter(isSame).length);
}

/** The version before it in time; the first where there is none. */
function previous(versions: readonly Version[], after: Version | undefined): Version | undefined {
  const at = after ? versions.indexOf(after) : -1;
  return versions[Math.max(0, at - 1)];
}
