import type { ChargeLiability, ChargeResult } from "../model/charge-evaluation.ts";
import { inForceOn } from "../model/dates.ts";
import type { ConsequenceSubject } from "../model/provision-on.ts";
import { formatStatute, parsePinpoint } from "../model/statute-citation.ts";
import { chargeCounts } from "./charge-counts.ts";
import {
  type ChargeDetails,
  type ChargeLaw,
  chargeVersions,
  consequenceLines,
  limitationsOf,
} from "./charge-details.ts";
import { type Judge, type Judged, statusOf } from "./charge-judge.ts";
import { chargeNotices } from "./charge-notices.ts";
import { theoryOf } from "./charge-theories.ts";
import { chargeTiers } from "./charge-tiers.ts";
import { chargeVenue } from "./charge-venue.ts";
import { liabilityElements } from "./liability.ts";
import type { ReadConduct } from "./read-conducts.ts";
import { testCondition } from "./test-condition.ts";
import { elementStatus, testTiers } from "./unit-result.ts";

/** The attempt or conspiracy units that have this one as their object. */
function counterparts(
  { details, judged }: DescribedFrom,
  kind: "attempt" | "conspiracy",
): readonly string[] {
  return details
    .madeOf(judged.placed.offense.id)
    .filter((unit) => unit.inchoate?.kind === kind)
    .map(({ id }) => id);
}

/** What a charge is described from. */
export interface DescribedFrom {
  readonly law: ChargeLaw;
  readonly details: ChargeDetails;
  readonly judge: Judge;
  readonly judged: Judged;
  readonly asOf: string;
  readonly conducts: readonly ReadConduct[];
  readonly accused: string;
  readonly liability: ChargeLiability;
  /** The conducts whose districts decide venue; its own where left out. */
  readonly venueOf?: readonly ReadConduct[];
}

function describeDefenses({ judged, judge }: DescribedFrom, on: string): ChargeResult["defenses"] {
  const context = judge.contextOn(on);
  return inForceOn(judged.placed.offense.defenses ?? [], on).map(
    ({ id, label, text, burden, condition }) => ({
      id,
      label,
      text,
      burden,
      status: condition ? elementStatus(testCondition(condition, context)) : "unknown",
    }),
  );
}

/** Everything that the page and the API say of a charge. */
export function describeCharge(from: DescribedFrom): ChargeResult {
  const { law, details, judge, judged, asOf, conducts, accused, liability } = from;
  const victims = [...new Set(conducts.map(({ victim }) => victim))];
  const { placed, conduct, segments, best } = judged;
  const { offense, provision } = placed;
  // The text is one throughout the stretch; what follows goes by its last day.
  const on = best?.to ?? segments.at(-1)?.to ?? judge.span.to;
  const context = judge.contextOn(on);
  const citation = parsePinpoint(provision.title, offense.pinpoint);
  const unitDay = details.on(placed, on);
  const { tiers, least, range } = chargeTiers(
    best ? testTiers(offense, context) : [],
    unitDay.penalty,
    context,
  );
  const lines = (subject: ConsequenceSubject) =>
    consequenceLines(unitDay.consequences[subject], context, asOf);
  const own = best ? judge.explain(placed, on) : [];
  const elements = best ? [...own, ...liabilityElements(liability)] : [];
  return {
    offense: offense.id,
    statute: provision.slug,
    citation: citation ? formatStatute(citation) : offense.pinpoint,
    label: offense.label,
    summary: offense.summary,
    theory: theoryOf(placed),
    accused,
    liability,
    victims,
    conducts: conducts.map(({ label }) => label),
    status: statusOf(judged),
    isNear:
      statusOf(judged) === "open" &&
      own.filter(({ status }) => status === "supported").length * 2 >= own.length,
    inchoate: offense.inchoate?.kind,
    lawOn: on,
    boundaryDay: details.isChangeDay(placed, judge.span.from),
    versions: chargeVersions(placed, segments, details),
    elements,
    tier: least?.id ?? null,
    tierNote: best && !least ? "The text names no penalty for this combination." : undefined,
    tiers,
    exposure: {
      range: best ? range : "not in force",
      supervisedRelease: lines("supervisedRelease"),
      assessment: lines("assessment"),
      fine: lines("fine"),
    },
    limitations: limitationsOf({
      placed,
      details,
      context,
      tier: least?.id ?? null,
      openTiers: tiers.flatMap(({ id, status }) => (status === "unknown" ? [id] : [])),
      span: conduct.span,
      asOf,
    }),
    detention: lines("detention"),
    restitution: lines("restitution"),
    forfeiture: lines("forfeiture"),
    extraterritorial: lines("extraterritorial"),
    defenses: describeDefenses(from, on),
    construed: offense.elements.flatMap(({ construed }) =>
      (construed ?? []).map(({ case: id, text, scope }) => ({ case: id, text, scope })),
    ),
    counts: chargeCounts(placed, law, details, conduct.state, victims.length),
    allegeAndFind: tiers
      .filter(({ mustBeAlleged, status }) => mustBeAlleged && status !== "missing")
      .map(({ label, when, foundBy }) => ({ text: when ?? label, foundBy })),
    venue: chargeVenue(offense, from.venueOf ?? conducts),
    attempt: counterparts(from, "attempt"),
    conspiracy: counterparts(from, "conspiracy"),
    confusedWith: (offense.confusedWith ?? []).map((pair) => ({
      with: pair.with,
      label: law.offenses.get(pair.with)?.offense.label ?? pair.with,
      text: pair.text,
    })),
    notEncoded: offense.notEncoded,
    notices: best ? chargeNotices(law.notices, offense.id, context) : [],
  };
}
