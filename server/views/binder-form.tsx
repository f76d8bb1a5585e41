import { type CollectionRecord, citeRecord } from "../model/collection-record.ts";
import { urls } from "../model/urls.ts";
import { groupByChapter } from "./chapter-groups.ts";
import { DateField } from "./date-field.tsx";

/** What the form offers and what is chosen already. */
export interface BinderFormProps {
  readonly on: string;
  readonly dateError: string | undefined;
  /** Every record that a binder can hold. */
  readonly choices: readonly CollectionRecord[];
  /** Ids of the records that stand in the binder, in its order. */
  readonly chosen: readonly string[];
}

interface Group {
  readonly heading: string;
  readonly records: readonly CollectionRecord[];
}

function groupChoices(choices: readonly CollectionRecord[]): Group[] {
  const sections = new Map(
    choices.flatMap((record) =>
      record.kind === "statute" ? [[record.provision, record] as const] : [],
    ),
  );
  const ofKind = (kind: CollectionRecord["kind"]): CollectionRecord[] =>
    choices.filter((record) => record.kind === kind);
  const groups: Group[] = [
    ...groupByChapter([...sections.keys()]).map(({ heading, provisions }) => ({
      heading,
      records: provisions.flatMap((provision) => sections.get(provision) ?? []),
    })),
    { heading: "Cases", records: ofKind("case") },
    { heading: "Contested questions", records: ofKind("question") },
  ];
  return groups.filter(({ records }) => records.length > 0);
}

/** Chooses the date and the records of a binder; those already in it keep their places before the new. */
export function BinderForm({ on, dateError, choices, chosen }: BinderFormProps) {
  const offered = choices.filter(({ id }) => !chosen.includes(id));
  return (
    <form class="choices" method="get" action={urls.binder()}>
      <p>
        <DateField value={on} error={dateError} />
        <button type="submit">Make the binder</button>
      </p>
      {chosen.map((id) => (
        <input key={id} type="hidden" name="ids" value={id} />
      ))}
      {groupChoices(offered).map(({ heading, records }) => (
        <fieldset key={heading}>
          <legend>{heading}</legend>
          {records.map((record) => (
            <label key={record.id}>
              <input type="checkbox" name="ids" value={record.id} /> {citeRecord(record)}
              {record.kind === "statute" ? ` ${record.provision.catchline}` : ""}
            </label>
          ))}
        </fieldset>
      ))}
      <p>
        <button type="submit">Make the binder</button>
      </p>
    </form>
  );
}
