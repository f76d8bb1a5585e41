import { loadCorpus } from "../../server/content/load-corpus.ts";
import type { ExportFacts } from "../../server/exports/export-facts.ts";
import type { Evaluation } from "../../server/model/charge-evaluation.ts";
import type { EvaluationRequest } from "../../server/model/charge-request.ts";
import { createLinkResolver } from "../../server/model/prose-links.ts";
import { buildConduct, engine } from "../support/charge-engine.ts";

const { corpus, hash } = loadCorpus(".");

/** The evaluation of a request by the real engine, with what an export needs. */
export interface Evaluated {
  readonly evaluation: Evaluation;
  readonly facts: ExportFacts;
}

export function evaluate(request: EvaluationRequest): Evaluated {
  const evaluation = engine.evaluate(request, "2026-11-22");
  if ("errors" in evaluation) throw new Error(evaluation.errors.join(" "));
  const facts = {
    request,
    intake: corpus.intake,
    resolve: createLinkResolver(corpus),
    contentHash: hash,
    releasePoint: "119-100",
    madeOn: "2026-11-22",
  };
  return { evaluation, facts };
}

/** Invented: a nail salon, 2014 to 2019. A runs it; B, a manager, threatened one more worker. */
export const salon = evaluate({
  asOf: "2026-11-22",
  conducts: [
    buildConduct(
      ["victim-real", "victim-adult", "act-completed", "labor-business", "recruited"].concat(
        ["obtained", "provided", "harbored", "threat-of-deportation", "scheme", "means-got-labor"],
        ["papers-taken", "papers-government", "debt-claimed", "commerce-affected", "benefited"],
        ["victim-alien", "victim-unlawful-presence", "knew-unlawful-presence", "alien-concealed"],
        ["agreement", "agreement-knowing", "overt-act", "underpaid", "aided"],
      ),
      ["commercial-sex", "force", "firearm"],
      { label: "salon workers", from: "2014", to: "2019", counts: { "aliens-count": 4 } },
    ),
    buildConduct(["threat-of-deportation", "labor-business", "obtained", "act-completed"], [], {
      label: "second worker",
      accused: "B",
      victim: "V2",
      from: "2017-03",
      to: "2018",
    }),
  ],
});

/** Invented: a buyer's and seller's conduct toward a girl of 15 over the changes of 2015 and 2018. */
export const minor = evaluate({
  asOf: "2026-11-22",
  conducts: [
    buildConduct(
      ["victim-real", "victim-14-15", "act-completed", "commercial-sex", "recruited"].concat([
        "advertised",
        "patronized",
        "knew-under-18",
        "commerce-affected",
        "sex-act-any",
      ]),
      ["force"],
      { label: "the motel", from: "2014", to: "2019" },
    ),
  ],
});
