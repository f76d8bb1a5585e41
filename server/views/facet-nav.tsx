/** A value of a facet, as a link that chooses it or takes the choice out. */
export interface FacetChoice {
  readonly text: string;
  readonly count: number;
  readonly href: string;
  readonly isChosen: boolean;
}

/** A facet with its values, most first. */
export interface FacetGroup {
  readonly name: string;
  readonly choices: readonly FacetChoice[];
  readonly isOpen: boolean;
}

/** How many values of a facet are shown before the rest is folded. */
const shownChoices = 8;

function Choices({ choices }: { readonly choices: readonly FacetChoice[] }) {
  return (
    <ul>
      {choices.map(({ text, count, href, isChosen }) => (
        <li key={text}>
          <a href={href} aria-current={isChosen ? "true" : undefined} rel="nofollow">
            {text}
            {isChosen ? " (take out)" : ""}
          </a>{" "}
          <span class="number">{count}</span>
        </li>
      ))}
    </ul>
  );
}

/** What was chosen, each with a link that takes it out. */
export function ChosenFacets({
  chosen,
  all,
}: {
  readonly chosen: readonly { readonly text: string; readonly href: string }[];
  /** The list without any choice. */
  readonly all: { readonly text: string; readonly href: string };
}) {
  if (chosen.length === 0) return null;
  return (
    <p class="chosen">
      {chosen.map(({ text, href }) => (
        <a key={text} href={href} rel="nofollow">
          {text} <span aria-hidden="true">×</span>
          <span class="visually-hidden"> take out</span>
        </a>
      ))}{" "}
      <a href={all.href}>{all.text}</a>
    </p>
  );
}

/** Facets beside a list, each with counts; a facet without values is left out. */
export function FacetNav({
  id,
  name,
  groups,
}: {
  readonly id: string;
  readonly name: string;
  readonly groups: readonly FacetGroup[];
}) {
  return (
    <nav class="facet-nav" id={id} aria-label={name}>
      {groups
        .filter(({ choices }) => choices.length > 0)
        .map(({ name: facet, choices, isOpen }) => (
          <details key={facet} open={isOpen || choices.some(({ isChosen }) => isChosen)}>
            <summary>{facet}</summary>
            <Choices choices={choices.slice(0, shownChoices)} />
            {choices.length > shownChoices ? (
              <details>
                <summary>{choices.length - shownChoices} more</summary>
                <Choices choices={choices.slice(shownChoices)} />
              </details>
            ) : null}
          </details>
        ))}
    </nav>
  );
}
