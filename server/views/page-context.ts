import type { AgencyWork } from "../model/agency-work.ts";
import type { AuthorityRecord } from "../model/authority-record.ts";
import type { PlacedOffense } from "../model/corpus.ts";
import type { Policy } from "../model/policy.ts";
import type { PlacedInstruction } from "../model/practice.ts";
import type { Problem } from "../model/problem.ts";
import type { LinkResolver } from "../model/prose-links.ts";
import type { Provision } from "../model/provision.ts";
import type { Reader } from "../model/review.ts";

/** What every page needs besides its own subject. */
export interface PageContext {
  /** The page's own address, with its query. */
  readonly path: string;
  readonly resolve: LinkResolver;
  readonly contentHash: string;
  readonly today: string;
  /** The date whose law the page shows, where it shows one. */
  readonly on?: string;
  readonly findAuthority: (id: string) => AuthorityRecord | undefined;
  readonly findReader: (id: string) => Reader | undefined;
  readonly findOffense: (id: string) => PlacedOffense | undefined;
  /** The agencies that work a section, as their records say. */
  readonly findAgencyWork: (provision: Provision) => readonly AgencyWork[];
  /** The pattern instructions for a section, and what is asked before it is charged. */
  readonly findPractice: (provision: Provision) => {
    readonly instructions: readonly PlacedInstruction[];
    readonly notices: readonly Policy[];
  };
  /** Under `npm run dev`: what is wrong with the content. */
  readonly problems: readonly Problem[] | undefined;
}
