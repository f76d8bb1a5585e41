import { formatRange } from "../model/dates.ts";
import type { ProvisionOn } from "../model/provision-on.ts";
import type { Selector } from "../model/rule.ts";
import { anchors } from "../model/urls.ts";
import { label } from "./labels.ts";
import { LawLabel } from "./law-label.tsx";
import type { PageContext } from "./page-context.ts";
import { Pinpoint, type PinpointLedger } from "./pinpoint.tsx";
import { Prose } from "./prose.tsx";
import { ScrollTable } from "./scroll-table.tsx";

interface Props {
  readonly view: ProvisionOn;
  readonly context: PageContext;
  readonly ledger: PinpointLedger;
}

function limitWords(limit: number | "life"): string {
  return limit === "life" ? "life" : `${limit} years`;
}

function boundWords(selector: Selector): (string | undefined)[] {
  return [
    selector.minimumMaximumYears
      ? `with a maximum of ${limitWords(selector.minimumMaximumYears)} or more`
      : undefined,
    selector.belowMaximumYears
      ? `with a maximum under ${limitWords(selector.belowMaximumYears)}`
      : undefined,
    selector.felonyOnly ? "felonies only" : undefined,
    selector.misdemeanorOnly ? "misdemeanors only" : undefined,
    selector.capitalOnly ? "capital only" : undefined,
    selector.nonCapitalOnly ? "not capital" : undefined,
  ];
}

/** What a selector covers: in its own words, or put together from its keys. */
function selectorWords(selector: Selector): string {
  if (selector.text) return selector.text;
  const chapters = (selector.chapters ?? []).map((chapter) => {
    const [title, number] = chapter.split("/");
    return `chapter ${number} of title ${title}`;
  });
  const parts = [
    selector.everyOffense ? "every federal offense" : undefined,
    ...chapters,
    ...(selector.sections ?? []).map((section) => `[[${section}]]`),
    ...boundWords(selector),
    selector.whenFact === undefined ? undefined : `if ${selector.whenFact}`,
  ];
  return parts.filter((part) => part !== undefined).join("; ");
}

/** The rules that a section holds, each with what it covers and its dated texts. */
export function StatuteRules({ view, context, ledger }: Props) {
  const { provision } = view;
  if (provision.rules.length === 0) return null;
  return (
    <section aria-labelledby="rules">
      <h2 id="rules">Rules</h2>
      {provision.rules.map((rule) => (
        <section key={rule.id} id={anchors.rule(rule.id)} aria-label={rule.label}>
          <h3>
            {rule.label}{" "}
            <Pinpoint title={provision.title} pinpoint={rule.pinpoint} ledger={ledger} />
          </h3>
          <p>
            Covers: <Prose text={rule.covers.map(selectorWords).join(" · ")} context={context} />
          </p>
          <ScrollTable
            compact
            caption={`Texts of the rule: ${rule.label}`}
            head={["In force", "What it does", "Law", "Clock"]}
          >
            {rule.versions.map((version) => (
              <tr
                key={version.from}
                class={
                  version.from <= view.on && (version.to === undefined || view.on <= version.to)
                    ? "current"
                    : undefined
                }
              >
                <th scope="row">{formatRange(version)}</th>
                <td>
                  <Prose text={version.effect.text} context={context} />
                  {version.note ? (
                    <span class="when">
                      <Prose text={version.note} context={context} />
                    </span>
                  ) : null}
                </td>
                <td>
                  <LawLabel law={version.law} section={version.lawSection} context={context} />
                  <span class="when">{label(version.confirmed)}</span>
                </td>
                <td>{label(version.clock)}</td>
              </tr>
            ))}
          </ScrollTable>
          {(rule.lapses ?? []).map((lapse) => (
            <p class="note" key={lapse.from}>
              Lapsed {formatRange(lapse)}:{" "}
              <Prose text={`${lapse.endedBy} ${lapse.between}`} context={context} />
            </p>
          ))}
          {(rule.construed ?? []).map((construed) => (
            <p class="construed" key={construed.case}>
              <Prose text={`${construed.text} [[case:${construed.case}]].`} context={context} />
            </p>
          ))}
          {rule.question === undefined ? null : (
            <p>
              Open: <Prose text={`[[question:${rule.question}]]`} context={context} />
            </p>
          )}
          {(rule.arguable ?? []).map((item) => (
            <p key={item.text}>
              <Prose text={item.text} context={context} />
            </p>
          ))}
          {(rule.notes ?? []).map((note) => (
            <p key={note}>
              <Prose text={note} context={context} />
            </p>
          ))}
        </section>
      ))}
    </section>
  );
}
