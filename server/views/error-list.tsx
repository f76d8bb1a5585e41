/** What of a request could not be read, each as a sentence; nothing where all was well. */
export function ErrorList({
  heading,
  errors,
}: {
  readonly heading: string;
  readonly errors: readonly string[];
}) {
  if (errors.length === 0) return null;
  return (
    <div class="notice" role="alert">
      <strong>{heading}</strong>
      <ul>
        {errors.map((error) => (
          <li key={error}>{error}</li>
        ))}
      </ul>
    </div>
  );
}
