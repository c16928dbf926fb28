/** Ways out for words that cannot be saved just now. They need neither background nor storage: the clipboard, or a file. */
import { useState } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import { saveFile } from '../platform/save-file.ts';
import { Button } from './button.tsx';
import { copyText } from './copy-text.ts';
import { StatusLine } from './status-line.tsx';

interface WaysOutProps {
  /** The words, as they stand when a button is pressed. */
  text: () => string;
  /** Name of the file, without its ending. */
  name: string;
  onRetry?: (() => void) | undefined;
  onDiscard?: (() => void) | undefined;
}

export function WaysOut({ text, name, onRetry, onDiscard }: WaysOutProps) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const [sure, setSure] = useState(false);
  return (
    <div class="ways-out">
      {onRetry && <Button icon="reload" label={t('tryAgain')} onClick={onRetry} />}
      <Button icon="copy" label={t('copyText')} onClick={() => void copyText(text()).then(setCopied)} />
      <Button
        icon="download"
        label={t('downloadText')}
        onClick={() => saveFile(`${name}.md`, new Blob([text()], { type: 'text/markdown;charset=utf-8' }))}
      />
      {onDiscard && !sure && <Button kind="quiet" icon="delete" label={t('discard')} onClick={() => setSure(true)} />}
      {onDiscard && sure && <Button icon="delete" label={t('discardForGood')} onClick={onDiscard} />}
      <StatusLine tone={copied === false ? 'warn' : 'good'}>
        {copied !== null && t(copied ? 'textCopied' : 'textNotCopied')}
      </StatusLine>
    </div>
  );
}
