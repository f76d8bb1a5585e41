/** A line of text with its label above it, and a word of help where there is one. */
export function LabelledInput({
  name,
  text,
  value,
  size,
  maxLength,
  help,
  isNumber,
}: {
  readonly name: string;
  readonly text: string;
  readonly value: string;
  readonly size: number;
  readonly maxLength: number;
  readonly help?: string;
  readonly isNumber?: boolean;
}) {
  return (
    <span class="labelled">
      <label for={`field-${name}`}>{text}</label>
      <input
        id={`field-${name}`}
        name={name}
        value={value}
        size={size}
        maxLength={maxLength}
        inputMode={isNumber ? "decimal" : undefined}
        autocomplete="off"
        aria-describedby={help === undefined ? undefined : `help-${name}`}
      />
      {help === undefined ? null : (
        <span class="note" id={`help-${name}`}>
          {help}
        </span>
      )}
    </span>
  );
}
