import { describe, expect, test } from "vitest";
import type { TrainingModule } from "../../server/model/training-module.ts";
import {
  fitBlocks,
  moveStep,
  pauseMinutes,
  readPlan,
  taughtMinutes,
} from "../../server/model/training-plan.ts";
import {
  formatMark,
  formatMinutes,
  questionNumbers,
  sessionQuizBlocks,
} from "../../server/model/training-session.ts";

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

describe("the quizzes of a plan", () => {
  const quiz = (id: string, items: readonly string[]) => ({
    ...{ id, title: id, minutes: 10, core: true, kind: "quiz", quiz: items },
  });
  const talk = (id: string) => ({
    ...{ id, title: id, minutes: 10, core: true, kind: "talk", quiz: [] },
  });
  const quizzed = (slug: string, blocks: readonly object[]) =>
    ({
      slug,
      title: slug,
      blocks,
      quiz: ["a", "b"].map((id) => ({ id })),
    }) as never as TrainingModule;
  const one = quizzed("one", [talk("rule"), quiz("test", ["a", "b"])]);
  const two = quizzed("two", [quiz("before", ["a"]), talk("rule"), quiz("after", ["a", "b"])]);

  test("go last where a time is filled from several modules; a test before the teaching keeps its place", () => {
    expect(fitBlocks([one, two], 60)).toEqual([
      "one.rule",
      "two.before",
      "two.rule",
      "one.test",
      "two.after",
    ]);
    const closed = quizzed("three", [quiz("test", ["a"]), talk("close")]);
    expect(fitBlocks([closed], 60)).toEqual(["three.test", "three.close"]);
  });

  test("are numbered through the session, and an item keeps its first number", () => {
    const plan = readPlan(["two.before", "one.test", "break.10", "two.after"], [one, two]);
    const blocks = sessionQuizBlocks(plan);
    expect(blocks.map(({ title }) => title)).toEqual(["two: before", "one", "two: after"]);
    expect(
      blocks.map(({ entries }) => entries.map(({ number, isNew }) => [number, isNew])),
    ).toEqual([
      [[1, true]],
      [
        [2, true],
        [3, true],
      ],
      [
        [1, false],
        [4, true],
      ],
    ]);
  });

  test("have numbers as people say them", () => {
    expect(questionNumbers([3])).toBe("Question 3");
    expect(questionNumbers([1, 2, 3])).toBe("Questions 1 to 3");
    expect(questionNumbers([1, 4])).toBe("Questions 1 and 4");
  });
});

test("breaks and meals do not count as taught", () => {
  const tokens = ["first.rule", "break.10", "lunch.60", "day", "first.try"];
  expect(taughtMinutes(readPlan(tokens, [first]))).toBe(50);
  expect(pauseMinutes(tokens)).toBe(70);
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
