/** The field that chooses the date of the law; it points at the page's DateNotice when there is one. */
export function DateField({
  value,
  error,
}: {
  readonly value: string;
  readonly error: string | undefined;
}) {
  return (
    <>
      <label for="on">Law on</label>
      <input
        id="on"
        type="date"
        name="on"
        value={value}
        aria-describedby={error ? "date-error" : undefined}
      />
    </>
  );
}
