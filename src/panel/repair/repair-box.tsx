/** What the panel says while the page is repaired: how to point, what would be read, and that it was kept. */
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { RepairPreview } from '../../messages.ts';
import { t, tn } from '../../platform/i18n.ts';
import { report } from '../../platform/report.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { saveProblem } from '../../ui/save-problem.ts';
import { StatusLine } from '../../ui/status-line.tsx';
import { onEscape } from '../on-escape.ts';
import { useSession } from '../session.ts';
import { type Repairing, useRepair } from './repairing.ts';

/** Nothing while nothing is repaired. */
export function RepairBox() {
  const repair = useRepair();
  const state = repair.state.value;
  const box = useRef<HTMLElement>(null);
  // Before the next key, which may follow at once.
  useLayoutEffect(() => {
    // What was pressed is gone, or the reader comes back from the page.
    if (state.is === 'pointed' || state.is === 'kept') box.current?.focus();
    if (state.is !== 'idle') box.current?.scrollIntoView({ block: 'nearest' });
  }, [state.is]);
  // The page gives up at Esc; but what closes here may take the keys back just after they went there.
  useEffect(() => {
    if (state.is !== 'pointing') return;
    const leave = onEscape(repair.cancel);
    document.addEventListener('keydown', leave, { capture: true });
    return () => document.removeEventListener('keydown', leave, { capture: true });
  }, [state.is, repair]);
  if (state.is === 'idle') return null;
  return (
    <section class="state repair" aria-labelledby="repair-head" tabIndex={-1} ref={box}>
      <h2 class="state-title" id="repair-head">
        <Icon name="edit" /> {headOf(state)}
      </h2>
      <Content state={state} />
    </section>
  );
}

function headOf(state: Exclude<Repairing, { is: 'idle' }>): string {
  switch (state.is) {
    case 'pointing':
      return t(state.at === 'article' ? 'repairPointArticle' : 'repairPointComment');
    case 'pointed':
      return t(state.pointed.at === 'article' ? 'repairFoundArticle' : 'repairFoundComments');
    case 'kept':
      return t('repairKept', state.host);
    case 'impossible':
      return t('repairImpossible');
  }
}

function Content({ state }: { state: Exclude<Repairing, { is: 'idle' }> }) {
  const repair = useRepair();
  const { sites } = useSession();
  switch (state.is) {
    case 'pointing':
      return (
        <>
          <p>{t('repairHow')}</p>
          <Acts>
            <Button label={t('cancel')} onClick={() => repair.cancel()} />
          </Acts>
        </>
      );
    case 'pointed':
      return <Found state={state} />;
    case 'kept':
      return (
        <>
          <p>{t('repairKeptWords')}</p>
          <Acts>
            <Button kind="main" label={t('close')} onClick={() => repair.cancel()} />
            <Button
              kind="quiet"
              label={t('repairSettings')}
              onClick={() => void sites.openSettings().catch((failure) => report('opening the settings', failure))}
            />
          </Acts>
        </>
      );
    case 'impossible':
      return (
        <>
          <p>{t('repairImpossibleWords')}</p>
          <Acts>
            <Button label={t('close')} onClick={() => repair.cancel()} />
          </Acts>
        </>
      );
  }
}

function Acts({ children }: { children: ComponentChildren }) {
  return <div class="repair-acts">{children}</div>;
}

function Found({ state: { pointed, problem } }: { state: Extract<Repairing, { is: 'pointed' }> }) {
  const repair = useRepair();
  const { at, site, preview } = pointed;
  const host = site.hosts[0] ?? '';
  const anything = at === 'article' ? preview.blocks > 0 : preview.comments > 0;
  return (
    <>
      {anything ? <Preview of={at} preview={preview} /> : <p>{t('repairNothing')}</p>}
      <Acts>
        {anything && <Button kind="main" label={t('repairKeep', host)} onClick={() => void repair.keep()} />}
        <Button label={t('repairAgain')} onClick={() => void repair.point(at)} />
        <Button kind="quiet" label={t('cancel')} onClick={() => repair.cancel()} />
      </Acts>
      <StatusLine tone="warn">{problem && t('notDone', saveProblem(problem))}</StatusLine>
    </>
  );
}

function Preview({ of, preview }: { of: 'article' | 'comment'; preview: RepairPreview }) {
  if (of === 'article') {
    return (
      <div class="repair-preview">
        <p class="repair-count">{tn('repairBlocks', preview.blocks)}</p>
        <blockquote class="person-words" dir="auto">
          {preview.title && <p class="repair-title">{preview.title}</p>}
          <p>{preview.opening}</p>
        </blockquote>
      </div>
    );
  }
  return (
    <div class="repair-preview">
      <p class="repair-count">{tn('repairComments', preview.comments)}</p>
      <blockquote class="person-words" dir="auto">
        <p class="repair-title">{preview.author || t('nameNone')}</p>
        <p>{preview.words}</p>
      </blockquote>
    </div>
  );
}
