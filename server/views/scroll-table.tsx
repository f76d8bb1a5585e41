import type { ComponentChildren } from "preact";

/** A table that scrolls inside its own labelled box where the screen is narrow. */
export function ScrollTable({
  caption,
  head,
  children,
  compact,
}: {
  readonly caption: string;
  readonly head: readonly string[];
  readonly children: ComponentChildren;
  readonly compact?: boolean;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must be reachable by keyboard
    <section class="scroll" aria-label={caption} tabIndex={0}>
      <table class={compact ? "compact" : undefined}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {head.map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}
