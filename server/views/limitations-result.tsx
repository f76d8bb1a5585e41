import type { CivilClock, LimitationsResult, RuleDays } from "../model/limitations.ts";
import {
  civilSentence,
  dayRows,
  groupRules,
  planSentence,
  ruleTime,
} from "../model/limitations-words.ts";

function RuleGroup({
  heading,
  rules,
}: {
  readonly heading: string;
  readonly rules: readonly RuleDays[];
}) {
  return (
    <section>
      <h4>{heading}</h4>
      <ul class="rule-days">
        {rules.map((rule) => (
          <li key={rule.citation + rule.label + rule.text}>
            <p>
              <strong>{rule.citation}</strong> {rule.label}
              {ruleTime(rule) === "" ? null : <span class="rule-time">{ruleTime(rule)}</span>}
            </p>
            <p>{rule.text}</p>
            <p class="note">{rule.why}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the worksheet comes to: the day, the rules with why they reach the offense, and what is assumed. */
export function LimitationsResults({
  result,
  civil,
}: {
  readonly result: LimitationsResult;
  readonly civil: CivilClock | undefined;
}) {
  const rows = dayRows(result);
  return (
    <>
      <h3>
        {result.offense.citation}, {result.offense.label}
      </h3>
      <p class="grand-total">
        <strong>{planSentence(result)}</strong>
      </p>
      {result.arguable === "" ? null : <p>Open: {result.arguable}.</p>}
      {rows.length === 0 ? null : (
        <dl class="days">
          {rows.map(([text, day]) => (
            <div key={text}>
              <dt>{text}</dt>
              <dd>{day}</dd>
            </div>
          ))}
        </dl>
      )}
      {groupRules(result.rules).map(({ heading, rules }) => (
        <RuleGroup key={heading} heading={heading} rules={rules} />
      ))}
      {result.assumptions.length === 0 ? null : (
        <>
          <h4>Assumed</h4>
          <ul>
            {result.assumptions.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      {civil === undefined || !result.isInForce ? null : (
        <section>
          <h3>{civilSentence(civil)}</h3>
          <p>{civil.why}</p>
          <p>
            {civil.citation}: {civil.text}
          </p>
        </section>
      )}
    </>
  );
}
