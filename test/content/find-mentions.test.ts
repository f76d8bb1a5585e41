import { expect, test } from "vitest";
import { findMentions } from "../../server/content/find-mentions.ts";

const files = [
  { file: "cases/dann.md", contents: "statutes: [18 USC 1589(a)]\nSee [[18 USC 1589]].\n" },
  { file: "cases/other.md", contents: "18 USC 1589A and 118 USC 1589\n" },
  { file: "content/authorities/a.md", contents: 'touches: ["statute:18-usc-1589"]\n' },
  { file: "content/authorities/b.md", contents: 'touches: ["statute:18-usc-1589a"]\n' },
  { file: "statutes/18/1594.md", contents: 'section: "1589"\npinpoint: "1589(a)"\n' },
  { file: "statutes/8/1324.md", contents: 'pinpoint: "1589(a)"\noffense: 18-usc-1589-labor\n' },
];

test("a section is found by citation, by id and, in its own title, by pinpoint", () => {
  expect(findMentions(files, ["18 USC 1589"])).toEqual([
    { file: "cases/dann.md", lines: [1, 2] },
    { file: "content/authorities/a.md", lines: [1] },
    { file: "statutes/18/1594.md", lines: [1, 2] },
    { file: "statutes/8/1324.md", lines: [2] },
  ]);
});

test("a subdivision stands for its section, and several sections make one list", () => {
  expect(findMentions(files, ["18 USC 1589A(b)", "8 USC 1589"])).toEqual([
    { file: "cases/other.md", lines: [1] },
    { file: "content/authorities/b.md", lines: [1] },
    { file: "statutes/8/1324.md", lines: [1] },
  ]);
});
