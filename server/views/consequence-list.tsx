import { formatDate } from "../model/dates.ts";
import { consequenceSubjects, type OffenseOn, type RuleReach } from "../model/provision-on.ts";
import { anchors, urls } from "../model/urls.ts";
import { datedUrl } from "./dated-url.ts";
import { label } from "./labels.ts";
import { LawLabel } from "./law-label.tsx";
import type { PageContext } from "./page-context.ts";
import { Prose } from "./prose.tsx";

/** What a rule that began after the chosen date may have to do with an offense of that date. */
function laterWords(reach: RuleReach): string {
  if (reach.subject === "limitations") {
    return " Whether it reaches an offense of this date depends on whether the older period was still open then.";
  }
  if (reach.clock === "notStated") {
    return " No text says whose date decides whether it reaches an offense of this date.";
  }
  return ` It goes by ${label(reach.clock)}, so it can bear on an offense of this date. Whether a later rule may be applied to an earlier act is a question of its own, not decided here.`;
}

interface ItemProps {
  readonly reach: RuleReach;
  readonly context: PageContext;
  /** Where many units share a page: the rule and how it reaches, its words left to its own page. */
  readonly isShort: boolean;
}

function ReachItem({ reach, context, isShort }: ItemProps) {
  return (
    <li>
      <a href={datedUrl(context, reach.provision, anchors.rule(reach.rule))}>{reach.citation}</a>{" "}
      <span class="reach">
        {reach.question === undefined ? (
          label(reach.reach)
        ) : (
          <a href={urls.question(reach.question)}>{label(reach.reach)}</a>
        )}
        {reach.condition ? (
          <>
            {" "}
            <Prose text={reach.condition} context={context} />
          </>
        ) : null}
      </span>
      {isShort ? null : (
        <>
          : <Prose text={reach.text} context={context} />
        </>
      )}{" "}
      <span class="note">
        {reach.laterThanDate ? "Later law, " : ""}
        since {formatDate(reach.from)} (<LawLabel law={reach.law} context={context} />)
        {["offense", "notStated"].includes(reach.clock) ? "" : `, by ${label(reach.clock)}`}.
        {reach.laterThanDate && !isShort ? laterWords(reach) : ""}
      </span>
    </li>
  );
}

/** What follows from the offense, worked out from rules, subject by subject. */
export function ConsequenceList({
  offense,
  context,
}: {
  readonly offense: OffenseOn;
  readonly context: PageContext;
}) {
  return (
    <dl class="consequences">
      {consequenceSubjects.map((subject) => {
        const reaches = offense.consequences[subject];
        return (
          <div key={subject}>
            <dt>{label(subject)}</dt>
            <dd>
              {reaches.length === 0 ? (
                "No rule in this collection names it."
              ) : (
                <ul>
                  {reaches.map((reach) => (
                    <ReachItem
                      key={reach.provision + reach.rule + reach.from}
                      reach={reach}
                      context={context}
                      isShort={offense.inchoate !== undefined}
                    />
                  ))}
                </ul>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
