import type { ReadConduct } from "./read-conducts.ts";

/** What else must be entered for an answer to be judged: the act that was helped, the districts of an arrest. */
export function evaluationHints(conducts: readonly ReadConduct[]): string[] {
  return conducts.flatMap((conduct) => {
    const isAlone = !conducts.some(
      ({ accused, victim }) => accused !== conduct.accused && victim === conduct.victim,
    );
    return [
      ...(conduct.state.truth("aided") === 1 && isAlone
        ? [
            `${conduct.label}: the answers say that accused ${conduct.accused} helped another. Enter what that other did as a conduct of another letter toward ${conduct.victim}: the offense helped is judged on its own facts.`,
          ]
        : []),
      ...(conduct.state.truth("caused-another") === 1
        ? [
            `${conduct.label}: what another was caused to do is answered as if accused ${conduct.accused} had done it, 18 U.S.C. §\u00a02(b).`,
          ]
        : []),
      ...(conduct.districts.arrested !== undefined && conduct.state.truth("offense-abroad") !== 1
        ? [
            `${conduct.label}: the district of arrest serves for an offense begun or committed on the high seas or outside every State and district, 18 U.S.C. §\u00a03238; no answer says that it was.`,
          ]
        : []),
    ];
  });
}
