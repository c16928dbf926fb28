/** Opens the reader's own mail program; nothing is sent by us, and the page learns nothing of it. */
import { t } from '../../platform/i18n.ts';
import { Icon } from '../../ui/icons.tsx';

/** `href`: a `mailto:` address of our own making. */
export function MailLink({ href }: { href: string }) {
  return (
    <a class="button button-plain" href={href} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">
      <Icon name="mail" />
      <span>{t('requestMail')}</span>
    </a>
  );
}
