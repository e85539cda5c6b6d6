import type { ComponentChildren } from 'preact';

interface ButtonProps {
  readonly children: ComponentChildren;
  /** Left out where it `submits`. */
  readonly onPress?: () => void;
  /** Sends the form that it stands in, which Enter then does as well. */
  readonly submits?: boolean;
  readonly look?: 'primary' | 'plain' | 'quiet';
  readonly hint?: string;
  /** Only where the words on the button do not say enough by themselves. */
  readonly name?: string;
  /** Id of what the button acts on. */
  readonly describedBy?: string;
  readonly disabled?: boolean;
  readonly expanded?: boolean | undefined;
  readonly tabIndex?: number;
  readonly class?: string;
}

/** A native button that stays focusable while disabled, so that focus is never lost to the page. */
export function Button(props: ButtonProps) {
  const { children, onPress, look = 'plain', hint, name, disabled = false, expanded, tabIndex } = props;
  const type = props.submits ? 'submit' : 'button';
  return (
    <button
      type={type}
      class={`button ${look} ${props.class ?? ''}`}
      title={hint}
      aria-label={name}
      aria-describedby={props.describedBy}
      aria-disabled={disabled}
      aria-expanded={expanded}
      tabIndex={tabIndex}
      onClick={(event) => {
        if (disabled) event.preventDefault();
        else onPress?.();
      }}
    >
      {children}
    </button>
  );
}
