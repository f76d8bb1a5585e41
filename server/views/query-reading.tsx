import type { SearchView, UnderstoodItem } from "../model/search-view.ts";
import { urls } from "../model/urls.ts";

/** What the link says that takes a reading back; of most it leaves the words as words. */
const takeBack: Readonly<Record<string, string>> = {
  subject: "not on that",
  withoutSubject: "take this back",
  synonym: "only as typed",
};

function UnderstoodLine({ item }: { readonly item: UnderstoodItem }) {
  return (
    <li>
      {item.url ? <a href={item.url}>{item.text}</a> : item.text}
      {item.undo === undefined ? null : (
        <>
          {" "}
          <a class="undo" href={urls.search(item.undo)} rel="nofollow">
            {takeBack[item.kind] ?? "as words only"}
            <span class="visually-hidden">: {item.text}</span>
          </a>
        </>
      )}
    </li>
  );
}

function UnderstoodList({ items }: { readonly items: readonly UnderstoodItem[] }) {
  return (
    <ul class="understood">
      {items.map((item) => (
        <UnderstoodLine key={item.kind + item.text} item={item} />
      ))}
    </ul>
  );
}

/** How the query was read, and the ways out of that reading. */
export function QueryReading({
  text,
  isLiteral,
  result,
}: {
  readonly text: string;
  readonly isLiteral: boolean;
  readonly result: SearchView;
}) {
  const isMeant = ({ kind }: UnderstoodItem): boolean => kind === "subject" || kind === "synonym";
  const named = result.understood.filter((item) => !isMeant(item));
  const meant = result.understood.filter(isMeant);
  return (
    <section class="reading" aria-label="How the query was read">
      {named.length > 0 ? (
        <>
          <p class="note">Understood: </p>
          <UnderstoodList items={named} />
        </>
      ) : null}
      {meant.length > 0 ? (
        <details class="meant">
          <summary>What the words were taken to mean ({meant.length})</summary>
          <UnderstoodList items={meant} />
        </details>
      ) : null}
      {result.didYouMean ? (
        <p>
          Also looked for <a href={urls.search(result.didYouMean)}>{result.didYouMean}</a>.
        </p>
      ) : null}
      <p class="note">
        {isLiteral ? (
          <>
            Every word exactly as typed. <a href={urls.search(text)}>Search by meaning instead</a>
          </>
        ) : (
          <a href={urls.searchWith(text, [["literal", "1"]])} rel="nofollow">
            Search for exactly these words
          </a>
        )}
      </p>
    </section>
  );
}
