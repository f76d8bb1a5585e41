import { describe, expect, test } from "vitest";
import {
  addConduct,
  currentConduct,
  emptyWorksheet,
  removeConduct,
  type Worksheet,
  worksheetRequest,
} from "../../server/model/worksheet.ts";
import {
  type FormFields,
  fieldNames,
  readWorksheetFile,
  readWorksheetForm,
  writeWorksheetFile,
} from "../../server/model/worksheet-form.ts";
import { engine } from "../support/charge-engine.ts";

const { intake } = engine;

/** The fields that a browser would send for a sheet and what was changed on it. */
function fieldsOf(sheet: Worksheet, fields: Readonly<Record<string, string>>): FormFields {
  return new Map([
    [fieldNames.state, [JSON.stringify(sheet)]],
    [fieldNames.shown, intake.map(({ slug }) => slug)],
    ...Object.entries(fields).map(([name, value]): [string, string[]] => [name, [value]]),
  ]);
}

function read(sheet: Worksheet, fields: Readonly<Record<string, string>>): Worksheet {
  return readWorksheetForm(fieldsOf(sheet, fields), intake);
}

function answersOf(sheet: Worksheet, index: number) {
  return worksheetRequest(sheet, intake).conducts[index]?.answers ?? {};
}

describe("circuit and districts", () => {
  test("go into the request, and what cannot be read stays in its field", () => {
    const sheet = read(emptyWorksheet(), {
      circuit: "ca2",
      "district.acts": "E.D.N.Y., Mars",
      "district.arrested": "D. Haw.",
    });
    expect(currentConduct(sheet).districts.acts).toBe("E.D.N.Y., Mars");
    expect(worksheetRequest(sheet, intake)).toMatchObject({
      circuit: "ca2",
      conducts: [{ districts: { acts: ["edny"], through: [], arrested: "dhaw" } }],
    });
  });

  test("a circuit that is none is no choice", () => {
    const sheet = read(emptyWorksheet(), { circuit: "ca99" });
    expect(worksheetRequest(sheet, intake).circuit).toBeUndefined();
  });

  test("a file saved before they were asked is read", () => {
    const { circuit: _circuit, ...old } = emptyWorksheet();
    const conducts = old.conducts.map(({ districts: _districts, ...conduct }) => conduct);
    const file = {
      format: "chapter77-worksheet",
      version: 1,
      content: "",
      sheet: { ...old, conducts },
    };
    const reading = readWorksheetFile(JSON.stringify(file), intake);
    expect(reading).toMatchObject({ ok: true, sheet: { circuit: "" } });
  });
});

describe("reading the form", () => {
  test("ticking nothing leaves all unknown; none of the others makes the rest absent and gives them back", () => {
    const empty = read(emptyWorksheet(), { "f.force": "unknown" });
    expect(answersOf(empty, 0)).toEqual({});
    const ticked = read(empty, { "f.force": "present", "f.scheme": "unknown", "none.means": "on" });
    expect(answersOf(ticked, 0)).toMatchObject({
      force: "present",
      scheme: "absent",
      fraud: "absent",
    });
    const unticked = read(ticked, { "f.force": "present", "f.scheme": "absent" });
    expect(answersOf(unticked, 0)).toEqual({ force: "present" });
  });

  test("an absent answer given by itself stays when none of the others is taken back", () => {
    const given = read(emptyWorksheet(), { "f.force": "absent" });
    const ticked = read(given, { "f.force": "absent", "none.means": "on" });
    expect(answersOf(read(ticked, { "f.force": "absent" }), 0)).toEqual({ force: "absent" });
  });

  test("a question of one choice answers its fact, and unanswers the one before", () => {
    const first = read(emptyWorksheet(), { "q.victim-age": "victim-12-13" });
    expect(answersOf(first, 0)).toEqual({ "victim-12-13": "present" });
    expect(answersOf(read(first, { "q.victim-age": "victim-17" }), 0)).toEqual({
      "victim-17": "present",
    });
    expect(answersOf(read(first, { "q.victim-age": "" }), 0)).toEqual({});
  });

  test("what was not shown stays as it was", () => {
    const sheet = read(emptyWorksheet(), { "f.force": "present" });
    const hidden = readWorksheetForm(
      new Map([
        [fieldNames.state, [JSON.stringify(sheet)]],
        ["from", ["2016"]],
      ]),
      intake,
    );
    expect(answersOf(hidden, 0)).toEqual({ force: "present" });
    expect(currentConduct(hidden).from).toBe("2016");
  });

  test("a spoiled hidden field begins an empty sheet and takes the fields shown", () => {
    const fields = new Map(fieldsOf(emptyWorksheet(), { "f.force": "present" }));
    fields.set(fieldNames.state, ["{not json"]);
    expect(answersOf(readWorksheetForm(fields, intake), 0)).toEqual({ force: "present" });
  });

  test("a count that is no number is kept as typed and not sent on", () => {
    const sheet = read(emptyWorksheet(), { "n.aliens-count": "many" });
    expect(currentConduct(sheet).counts["aliens-count"]).toBe("many");
    expect(worksheetRequest(sheet, intake).conducts[0]?.counts).toEqual({});
  });
});

describe("several conducts", () => {
  const one = read(emptyWorksheet(), {
    "f.accused-us-citizen": "present",
    "f.victim-alien": "present",
    "f.force": "present",
    "f.agreement": "present",
  });
  const two = addConduct(one, intake);

  test("share what is stored for the accused and the case, and nothing of victim and act", () => {
    expect(answersOf(two, 1)).toEqual({ "accused-us-citizen": "present", agreement: "present" });
    expect(two.conducts[1]).toMatchObject({ accused: "A", victim: "V2" });
  });

  test("another accused starts afresh: no answer passes from one person to another", () => {
    const other = read(two, {
      accused: "B",
      "f.accused-us-citizen": "present",
      "f.agreement": "present",
    });
    expect(answersOf(other, 1)).toEqual({ agreement: "present" });
    expect(answersOf(other, 0)).toMatchObject({ "accused-us-citizen": "present" });
  });

  test("removing the last one leaves an empty sheet", () => {
    expect(removeConduct(removeConduct(two, 1), 0)).toEqual(emptyWorksheet());
  });
});

describe("a file", () => {
  const sheet = read(emptyWorksheet(), { "f.force": "present", from: "2016" });

  test("comes back as it was saved", () => {
    const reading = readWorksheetFile(writeWorksheetFile(sheet, "abc"), intake);
    expect(reading).toEqual({ ok: true, sheet, unknownFacts: [] });
  });

  test("with facts gone since is loaded, names them, keeps them and does not evaluate them", () => {
    const first = sheet.conducts[0];
    if (!first) throw new Error("the sheet has no conduct");
    const old = {
      ...sheet,
      conducts: [{ ...first, answers: { ...first.answers, "gone-fact": "present" as const } }],
    };
    const reading = readWorksheetFile(writeWorksheetFile(old, "abc"), intake);
    if (!reading.ok) throw new Error(reading.message);
    expect(reading.unknownFacts).toEqual(["gone-fact"]);
    expect(reading.sheet.conducts[0]?.answers["gone-fact"]).toBe("present");
    expect(answersOf(reading.sheet, 0)).toEqual({ force: "present" });
  });

  test.each([
    ["no JSON at all", "x", /not JSON/],
    ["another file", '{"name":"chapter77"}', /chapter77-worksheet/],
    [
      "a sheet without conducts",
      '{"format":"chapter77-worksheet","sheet":{"conducts":[]}}',
      /sheet\.conducts/,
    ],
  ])("that is %s is refused, and says why", (_what, text, message) => {
    const reading = readWorksheetFile(text, intake);
    expect(reading.ok ? "" : reading.message).toMatch(message);
  });
});
