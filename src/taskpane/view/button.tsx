import type { ComponentChildren } from 'preact';

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onPress: () => void;
  readonly look?: 'primary' | 'plain' | 'quiet';
  readonly hint?: string;
  /** Only where the words on the button do not say enough by themselves. */
  readonly name?: string;
  /** Id of what the button acts on. */
  readonly describedBy?: string;
  readonly disabled?: boolean;
  readonly expanded?: boolean;
  readonly tabIndex?: number;
  readonly class?: string;
}

/** A native button that stays focusable while disabled, so that focus is never lost to the page. */
export function Button(props: ButtonProps) {
  const { children, onPress, look = 'plain', hint, name, disabled = false, expanded, tabIndex } = props;
  return (
    <button
      type="button"
      class={`button ${look} ${props.class ?? ''}`}
      title={hint}
      aria-label={name}
      aria-describedby={props.describedBy}
      aria-disabled={disabled}
      aria-expanded={expanded}
      tabIndex={tabIndex}
      onClick={() => {
        if (!disabled) onPress();
      }}
    >
      {children}
    </button>
  );
}
