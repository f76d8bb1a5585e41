/** A button that makes a file or a print in the browser. */
export interface SheetExport {
  readonly action: string;
  readonly text: string;
}

/** The bar over a calculator's form: where the answers stay, and what can be done with them. */
export function SheetToolbar({
  isLive,
  submit,
  hasExample,
  exports,
  message,
}: {
  /** Set in the browser: answers are read as they are given, and files can be saved. */
  readonly isLive: boolean;
  /** The words of the button that sends the form where there is no JavaScript. */
  readonly submit: string;
  readonly hasExample: boolean;
  readonly exports: readonly SheetExport[];
  readonly message: string;
}) {
  return (
    <div class="toolbar">
      <p>
        <strong>
          {isLive
            ? "Stays in this browser. Nothing is sent or kept."
            : "Without JavaScript the answers are sent to this server to be worked out, and not kept."}
        </strong>{" "}
        Letters only, never names.
      </p>
      <p class="toolbar-buttons">
        {isLive ? null : (
          <>
            <button type="submit" name="do" value="show">
              {submit}
            </button>{" "}
          </>
        )}
        <button type="submit" name="do" value="clear">
          Clear everything
        </button>{" "}
        {hasExample ? (
          <>
            <button type="submit" name="do" value="example">
              Fill in an example
            </button>{" "}
          </>
        ) : null}
        {isLive ? (
          <>
            <button type="button" data-action="save">
              Save to a file
            </button>{" "}
            <label class="file">
              Load a file <input type="file" accept="application/json,.json" data-action="load" />
            </label>{" "}
            {exports.map(({ action, text }) => (
              <span key={action}>
                <button type="button" data-action={action}>
                  {text}
                </button>{" "}
              </span>
            ))}
          </>
        ) : null}
      </p>
      {message === "" ? null : (
        <p class="notice" role="status">
          {message}
        </p>
      )}
    </div>
  );
}
