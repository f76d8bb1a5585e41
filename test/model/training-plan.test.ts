import { describe, expect, test } from "vitest";
import type { TrainingModule } from "../../server/model/training-module.ts";
import { fitBlocks, moveStep, readPlan } from "../../server/model/training-plan.ts";
import { formatMark, formatMinutes } from "../../server/model/training-session.ts";

function moduleOf(slug: string, blocks: readonly (readonly [string, number, boolean])[]) {
  return {
    slug,
    title: slug,
    blocks: blocks.map(([id, minutes, core]) => ({ id, title: id, minutes, core })),
  } as unknown as TrainingModule;
}

const first = moduleOf("first", [
  ["open", 10, false],
  ["rule", 20, true],
  ["try", 30, true],
]);
const second = moduleOf("second", [["rule", 25, true]]);

describe("a plan", () => {
  test("reads blocks, pauses and days, with the minute at which each begins", () => {
    const plan = readPlan(
      ["first.rule", "break.10", "first.try", "day", "second.rule"],
      [first, second],
    );
    expect(plan.minutes).toBe(85);
    expect(plan.days.map(({ minutes }) => minutes)).toEqual([60, 25]);
    expect(plan.days[0]?.steps.map(({ at }) => at)).toEqual([0, 20, 30]);
  });

  test("keeps a block once, tells what it does not know, and drops a day without steps", () => {
    const plan = readPlan(
      ["day", "first.rule", "first.rule", "first.gone", "break.1000", "day"],
      [first],
    );
    expect(plan.tokens).toEqual(["first.rule"]);
    expect(plan.unknown).toEqual(["first.gone", "break.1000"]);
    expect(plan.days).toHaveLength(1);
  });
});

test("a time is filled with core blocks first, in the order of the modules", () => {
  expect(fitBlocks([first, second], 75)).toEqual(["first.rule", "first.try", "second.rule"]);
  expect(fitBlocks([first, second], 60)).toEqual(["first.open", "first.rule", "first.try"]);
  expect(fitBlocks([first, second], 5)).toEqual([]);
});

test("a step moves by one place or goes out", () => {
  const steps = ["a", "b", "c"];
  expect(moveStep(steps, 1, "up")).toEqual(["b", "a", "c"]);
  expect(moveStep(steps, 1, "down")).toEqual(["a", "c", "b"]);
  expect(moveStep(steps, 0, "up")).toEqual(steps);
  expect(moveStep(steps, 2, "out")).toEqual(["a", "b"]);
  expect(moveStep(steps, 9, "up")).toEqual(steps);
});

test("minutes are shown as a clock or as hours from the start", () => {
  expect(formatMark("08:30", 95)).toBe("10:05");
  expect(formatMark(undefined, 95)).toBe("1:35");
  expect([formatMinutes(50), formatMinutes(60), formatMinutes(150)]).toEqual([
    "50 minutes",
    "1 hour",
    "2 hours 30 minutes",
  ]);
});
