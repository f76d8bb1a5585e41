/** Says that a date in the address could not be read; nothing when all was well. */
export function DateNotice({ error }: { readonly error: string | undefined }) {
  if (error === undefined) return null;
  return (
    <p id="date-error" class="notice" role="alert">
      <strong>Not read.</strong> {error}
    </p>
  );
}
