/** A button with words, an icon or both; its words are always its accessible name. */
import type { ComponentChildren, Ref } from 'preact';
import { Icon, type IconName } from './icons.tsx';

interface ButtonProps {
  /** What it does, in words. Shown, unless `iconOnly`. */
  label: string;
  icon?: IconName;
  /** Shows the icon alone; the label becomes accessible name and tooltip. */
  iconOnly?: boolean;
  /** `main`: the one that finishes a form. `quiet`: words without a frame. */
  kind?: 'plain' | 'main' | 'quiet';
  type?: 'button' | 'submit';
  disabled?: boolean;
  /** For toggles. */
  pressed?: boolean;
  /** For buttons that open something. */
  expanded?: boolean;
  controls?: string;
  describedBy?: string;
  /** The key that does the same, e.g. `n`. */
  shortcut?: string;
  class?: string;
  buttonRef?: Ref<HTMLButtonElement>;
  /** Small additions behind the label, such as a count. */
  children?: ComponentChildren;
  onClick?: (event: MouseEvent) => void;
}

export function Button(props: ButtonProps) {
  const { label, icon, iconOnly = false, kind = 'plain', type = 'button' } = props;
  const classes = ['button', `button-${kind}`, iconOnly && 'button-icon', props.class].filter(Boolean).join(' ');
  return (
    <button
      type={type}
      class={classes}
      ref={props.buttonRef ?? null}
      disabled={props.disabled}
      aria-label={iconOnly ? label : undefined}
      title={iconOnly ? label : undefined}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      aria-controls={props.controls}
      aria-describedby={props.describedBy}
      aria-keyshortcuts={props.shortcut}
      onClick={props.onClick}
    >
      {icon && <Icon name={icon} />}
      {!iconOnly && <span>{label}</span>}
      {props.children}
    </button>
  );
}
