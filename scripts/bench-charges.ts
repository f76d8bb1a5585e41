// npm run bench:charges: how long one evaluation of every offense unit takes, in milliseconds, on
// this machine. Prints p50 and p95 for four sheets.
import { createChargeEngine } from "../server/charges/evaluate-charges.ts";
import { indexLaw } from "../server/charges/provision-on.ts";
import { loadCorpus } from "../server/content/load-corpus.ts";
import type { Answer, Conduct } from "../server/model/charge-request.ts";

const rounds = 400;
const today = "2026-11-22";
const { corpus } = loadCorpus(process.cwd());
const engine = createChargeEngine(indexLaw(corpus), corpus.intake);
const asked = [...engine.facts.facts.values()].filter(
  ({ kind, derivedOnly }) => kind === "yesNo" && !derivedOnly,
);

/** Every nth fact answered, present and absent by turns; of a question that allows one, none. */
function answerEvery(step: number): Record<string, Answer> {
  return Object.fromEntries(
    asked
      .filter(({ id }) => !engine.facts.exclusives.has(id))
      .filter((_fact, index) => index % step === 0)
      .map(({ id }, index): [string, Answer] => [id, index % 3 === 0 ? "absent" : "present"]),
  );
}

const sheets: Readonly<Record<string, readonly Conduct[]>> = {
  "nothing answered, one day": [{ from: "2016-06-01", answers: {} }],
  "every tenth fact, one year": [{ from: "2016", answers: answerEvery(10) }],
  "every second fact, one year": [{ from: "2016", answers: answerEvery(2) }],
  "every tenth fact, 2000 to 2026": [{ from: "2000", to: "2026", answers: answerEvery(10) }],
};

function time(run: () => unknown): { readonly middle: number; readonly p95: number } {
  for (let round = 0; round < 50; round += 1) run();
  const times = Array.from({ length: rounds }, () => {
    const begun = performance.now();
    run();
    return performance.now() - begun;
  }).sort((a, b) => a - b);
  return {
    middle: times[Math.floor(rounds / 2)] ?? 0,
    p95: times[Math.floor(rounds * 0.95)] ?? 0,
  };
}

console.log(`${engine.units().length} offense units, ${asked.length} facts, ${rounds} rounds`);
for (const [name, conducts] of Object.entries(sheets)) {
  const statuses = time(() => engine.statuses({ conducts: [...conducts] }, today));
  const whole = time(() => engine.evaluate({ conducts: [...conducts] }, today));
  const format = ({ middle, p95 }: { middle: number; p95: number }): string =>
    `${middle.toFixed(2)} / ${p95.toFixed(2)} ms`;
  console.log(
    `${name}: every unit judged ${format(statuses)}; with all details ${format(whole)} (p50 / p95)`,
  );
}
