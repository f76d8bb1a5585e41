import type { ComponentChildren } from "preact";
import type { Corpus } from "../model/corpus.ts";
import { policyKinds } from "../model/policy.ts";
import { orderPolicies, orderSets } from "../model/practice.ts";
import { InstructionSetSection } from "./instruction-table.tsx";
import { label } from "./labels.ts";
import type { PageContext } from "./page-context.ts";
import { PolicySection } from "./policy-section.tsx";
import { ReviewLine } from "./record-foot.tsx";

/** Everything that the practice guide shows besides its own text: policies by kind, then the sets. */
export function practiceRecords(
  context: PageContext,
  { policy, instructions }: Pick<Corpus, "policy" | "instructions">,
): ComponentChildren {
  const ordered = orderPolicies(policy);
  const kinds = policyKinds.filter((kind) => ordered.some((item) => item.kind === kind));
  return (
    <>
      <nav aria-label="Points and instructions">
        <ul>
          {kinds.map((kind) => (
            <li key={kind}>
              <a href={`#kind-${kind}`}>{label(`policy-${kind}`)}</a>
            </li>
          ))}
          <li>
            <a href="#instruction-sets">Pattern instructions by circuit</a>
          </li>
        </ul>
      </nav>
      {kinds.map((kind) => (
        <section key={kind} aria-labelledby={`kind-${kind}`}>
          <h2 id={`kind-${kind}`}>{label(`policy-${kind}`)}</h2>
          {ordered
            .filter((item) => item.kind === kind)
            .map((item) => (
              <PolicySection key={item.slug} policy={item} context={context} />
            ))}
        </section>
      ))}
      <section aria-labelledby="instruction-sets">
        <h2 id="instruction-sets">Pattern instructions by circuit</h2>
        {orderSets(instructions).map((set) => (
          <InstructionSetSection
            key={set.circuit}
            set={set}
            context={context}
            foot={<ReviewLine review={set.review} />}
          />
        ))}
      </section>
    </>
  );
}
