import type { JSX } from "preact";
import { Icon, type IconName } from "./icons.tsx";

interface Properties {
  readonly icon: IconName;
  readonly label: string;
  readonly onClick: () => void;
  readonly disabled?: boolean;
  readonly pressed?: boolean;
  readonly keys?: string;
}

/** A button that is an icon; its label is read out and shown on hover. */
export function IconButton({ icon, label, onClick, disabled, pressed, keys }: Properties): JSX.Element {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={keys === undefined ? label : `${label} (${keys})`}
      aria-keyshortcuts={keys}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
