import type { CourtCase } from "../model/court-case.ts";
import type { Statistic } from "../model/statistic.ts";
import type { TrainingModule } from "../model/training-module.ts";
import type { TrainingSession } from "../model/training-session.ts";

/** What the page of a module draws on. */
export interface ModuleRecords {
  readonly module: TrainingModule;
  readonly elementLabel: (offense: string, element: string) => string;
  readonly statistics: readonly Statistic[];
  readonly cases: readonly CourtCase[];
}

/** A session as the builder shows it, with the minutes that it should teach, without breaks. */
export type BuiltSession = TrainingSession & { readonly target: number | undefined };
