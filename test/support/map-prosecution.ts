// Turns the plain facts of a recorded prosecution into intake answers. It belongs to the tests: the
// engine knows nothing of it. A null is silence and stays unknown; it is never read as absent.
import type { Answer, Conduct } from "../../server/model/charge-request.ts";

type Plain = boolean | null;

/** The plain facts of a prosecution, as the record gives them. */
export interface PlainFacts {
  readonly victims: readonly {
    readonly count: number | null;
    readonly ages: string | null;
    readonly citizenship: string | null;
  }[];
  readonly means: readonly string[];
  readonly who_travelled?: readonly string[];
  readonly purpose_at_move?: readonly string[];
  readonly [fact: string]: unknown;
}

/** A recorded prosecution with the charges that its facts propose, and those that they do not. */
export interface Prosecution {
  readonly id: string;
  readonly case: string;
  readonly years: {
    readonly from: number | null;
    readonly to: number | null;
    readonly from_date?: string;
    readonly to_date?: string;
    readonly dates?: Readonly<Record<string, { readonly from: string; readonly to: string }>>;
  };
  readonly facts: PlainFacts;
  readonly propose: readonly { readonly statute: string; readonly unit?: string }[];
  readonly notPropose: readonly {
    readonly statute: string;
    readonly unit?: string;
    readonly level?: string;
  }[];
}

/** What a plain fact says when it is true, and when it is false. */
interface Meaning {
  readonly present: readonly string[];
  readonly absent: readonly string[];
}

const same = (...facts: string[]): Meaning => ({ present: facts, absent: facts });

const meanings: Readonly<Record<string, Meaning>> = {
  labor_or_services: same("labor-or-services"),
  commercial_sex: same("commercial-sex"),
  illicit_sexual_activity_other: same("sex-other"),
  documents_taken: same("papers-taken"),
  interstate_facility_or_internet: same("used-facility", "commerce-affected"),
  bring_in_aliens: same("alien-brought"),
  transport_or_harbor_aliens: same("alien-moved-or-concealed"),
  commercial_advantage: same("alien-for-gain"),
  visa_or_document_fraud: same("visa-fraud"),
  recruited_abroad_by_fraud: {
    present: ["recruited-from-abroad", "contract-false-promise", "recruited"],
    // It is false as a whole: there may have been recruiting without a lie.
    absent: ["contract-false-promise"],
  },
  financial_benefit_from_venture: same("benefited"),
  death: same("death-results"),
  kidnapping: same("kidnapping"),
  aggravated_sexual_abuse: same("aggravated-sexual-abuse"),
  money_movement: same("transaction"),
  agreement_of_two_or_more: same("agreement"),
  under_color_of_rights_conspiracy: same("rights-conspiracy"),
};

const meansFacts: Readonly<Record<string, readonly string[]>> = {
  force: ["force"],
  threats_of_force: ["threat-of-force", "threat-of-serious-harm"],
  physical_restraint: ["restraint"],
  serious_harm_nonphysical: ["serious-harm", "threat-of-serious-harm"],
  abuse_of_legal_process: ["legal-process"],
  threat_of_deportation: ["threat-of-deportation", "legal-process"],
  debt: ["debt-claimed"],
  fraud: ["fraud"],
  coercion: ["coercion"],
  scheme_or_pattern: ["scheme"],
};

/** With "none" the record says that no means was used at all. */
const noMeans = [...new Set(Object.values(meansFacts).flat())].filter(
  (fact) => fact !== "debt-claimed",
);

const ages: Readonly<Record<string, string>> = {
  adult: "victim-adult",
  "minor-14-17": "victim-14-17",
  "minor-under-14": "victim-under-14",
  "minor-unspecified": "victim-under-18",
};

/** What was true of the movement, and whose it was. */
function mapTravel(facts: PlainFacts): [string, Answer][] {
  const isAccused = facts.who_travelled?.includes("accused") ?? false;
  const answers: [string, Answer][] = [];
  const say = (fact: string, plain: unknown): void => {
    if (plain === true) answers.push([fact, "present"]);
    if (plain === false) answers.push([fact, "absent"]);
  };
  if (isAccused) {
    say("accused-traveled-interstate", facts["interstate_travel"]);
    say("accused-traveled-abroad", facts["foreign_travel"]);
    return answers;
  }
  say("moved-across-state-line", facts["interstate_travel"]);
  // Into or out of the country: the record does not say which, so only the whole is answered.
  if (facts["foreign_travel"] === true) answers.push(["moved-interstate-or-foreign", "present"]);
  if (facts["foreign_travel"] === false) {
    answers.push(["moved-into-us", "absent"], ["moved-out-of-us", "absent"]);
  }
  return answers;
}

function mapPurpose(facts: PlainFacts): [string, Answer][] {
  const purposes = facts.purpose_at_move;
  if (!purposes) return [];
  if (purposes.includes("innocent")) {
    return [
      ["purpose-innocent", "present"],
      ["purpose-prostitution", "absent"],
      ["purpose-other-sex", "absent"],
    ];
  }
  return purposes.flatMap((purpose): [string, Answer][] =>
    purpose === "prostitution"
      ? [["purpose-prostitution", "present"]]
      : purpose === "other unlawful sex"
        ? [["purpose-other-sex", "present"]]
        : [],
  );
}

function mapCase(facts: PlainFacts): [string, Answer][] {
  const plain = Object.entries(meanings).flatMap(([name, meaning]): [string, Answer][] => {
    const value = facts[name] as Plain;
    if (value === null || value === undefined) return [];
    const list = value ? meaning.present : meaning.absent;
    return list.map((fact) => [fact, value ? "present" : "absent"]);
  });
  const means = facts.means.flatMap((name): [string, Answer][] =>
    name === "none"
      ? noMeans.map((fact) => [fact, "absent"])
      : (meansFacts[name] ?? []).map((fact) => [fact, "present"]),
  );
  const isAttempt = facts["attempt_only"];
  const extent: [string, Answer][] =
    isAttempt === true
      ? [["attempt-only", "present"]]
      : isAttempt === false
        ? [
            ["act-completed", "present"],
            ["victim-real", "present"],
          ]
        : [];
  return [...plain, ...means, ...extent, ...mapTravel(facts), ...mapPurpose(facts)];
}

/** One conduct for each group of victims, all of one accused. */
export function mapProsecution({ facts, years }: Prosecution): Conduct[] {
  const shared = mapCase(facts);
  const from = years.from_date ?? (years.from === null ? null : String(years.from));
  const to = years.to_date ?? (years.to === null ? null : String(years.to));
  // Of some only the last year is known: the conduct is then read in that year.
  const span = from === null && to !== null ? { from: to, to } : { from, to };
  const travel = years.dates?.["foreign_travel"];
  return facts.victims.map((victim, index) => {
    const age = victim.ages === null ? undefined : ages[victim.ages];
    const own: [string, Answer][] = [
      ...(age === undefined ? [] : ([[age, "present"]] as [string, Answer][])),
      ...(victim.citizenship === "foreign"
        ? ([["victim-alien", "present"]] as [string, Answer][])
        : []),
      ...(victim.citizenship === "us" ? ([["victim-alien", "absent"]] as [string, Answer][]) : []),
    ];
    return {
      label: `V${index + 1}`,
      accused: "A",
      victim: `V${index + 1}`,
      ...span,
      answers: Object.fromEntries([...shared, ...own]),
      ...(travel && { dates: { "accused-travel-on": travel } }),
    };
  });
}
