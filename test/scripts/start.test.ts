import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, inject, test } from "vitest";
import { root } from "../support/create-test-site.ts";
import { runProgram } from "../support/run-program.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "chapter77-start-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A folder as the build leaves it: the database and the pages' assets. */
function layOutBuilt(): void {
  mkdirSync(join(folder, "data"));
  copyFileSync(inject("databaseFile"), join(folder, "data/chapter77.db"));
  cpSync(join(root, "server/assets"), join(folder, "dist/assets"), { recursive: true });
}

/** A folder with a small collection, the source and the packages of this one, and nothing built. */
function layOutSource(folders: readonly string[]): void {
  const collection = join(root, "test/fixtures/corpus");
  for (const name of folders) {
    cpSync(join(collection, name), join(folder, name), { recursive: true });
  }
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  for (const name of ["server", "package.json", "tsconfig.json"]) {
    symlinkSync(join(root, name), join(folder, name));
  }
}

describe("the server", () => {
  test("says what it serves and where, answers, and stops when told to", async () => {
    layOutBuilt();
    const program = runProgram("server/main.ts", folder, { PORT: "0" });
    const line = await program.waitFor(/serving/);
    const address = /http:\/\/localhost:\d+/.exec(line)?.[0];
    expect(line).toMatch(
      /^serving \d+ provisions, \d+ offenses, \d+ elements, \d+ rules, \d+ cases, \d+ holdings on http/,
    );
    const response = await fetch(`${address}/healthz`);
    expect(response.status).toBe(200);
    await response.arrayBuffer();
    program.process.kill("SIGTERM");
    expect((await program.ended).code).toBe(0);
  });

  test("whose port is in use says so in one line and fails", async () => {
    layOutBuilt();
    const blocker = createServer();
    await new Promise<void>((resolve) => blocker.listen(0, "127.0.0.1", resolve));
    const address = blocker.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    const { code, stderr } = await runProgram("server/main.ts", folder, { PORT: String(port) })
      .ended;
    await new Promise((resolve) => blocker.close(resolve));
    expect(code).toBe(1);
    expect(stderr).toBe(
      `chapter77: port ${port} is in use: stop what listens there, or choose another with PORT=${port + 1} npm start\n`,
    );
  });

  test("without a database says what to run and fails", async () => {
    const { code, stderr } = await runProgram("server/main.ts", folder).ended;
    expect(code).toBe(1);
    expect(stderr).toBe(
      'chapter77: there is no database at data/chapter77.db: run "npm start" or "npm run build"\n',
    );
  });

  test("with an unreadable database says what to do and fails", async () => {
    mkdirSync(join(folder, "data"));
    writeFileSync(
      join(folder, "data/chapter77.db"),
      "not a database at all, and long enough to be read",
    );
    const { code, stderr } = await runProgram("server/main.ts", folder).ended;
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^chapter77: data\/chapter77\.db cannot be read as a database .*: delete it and run "npm run build"\n$/,
    );
  });

  test.each([
    ["PORT", "many", "PORT must be a number from 0 to 65535"],
    [
      "LOG_LEVEL",
      "loud",
      "LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent",
    ],
  ])("with %s=%s says what the setting takes and fails", async (name, value, message) => {
    const { code, stderr } = await runProgram("server/main.ts", folder, { [name]: value }).ended;
    expect([code, stderr]).toEqual([1, `chapter77: ${message}\n`]);
  });
});

describe("the build", () => {
  test("without the content says which folders are missing and fails", async () => {
    layOutSource(["cases"]);
    const { code, stderr } = await runProgram("scripts/build.ts", folder).ended;
    expect(code).toBe(1);
    expect(stderr).toContain(
      "statutes/:1:1 missing-folder the folder statutes/ is missing: run this in the root of the repository",
    );
  });

  test("prints counts and problems, and reuses the database while the content stays the same", async () => {
    layOutSource(["statutes", "cases", "content"]);
    const first = await runProgram("scripts/build.ts", folder).ended;
    expect(first.stdout).toMatch(/^\d+ provisions, .* 0 problems$/m);
    expect(first.stdout).toMatch(/^ready in [\d.]+ s$/m);
    expect(first.code).toBe(0);
    const second = await runProgram("scripts/build.ts", folder).ended;
    expect(second.stdout).toMatch(
      /^content unchanged \([0-9a-f]{12}\): data\/chapter77\.db reused$/m,
    );
    expect(second.code).toBe(0);
  });

  test("of content with a problem prints its place and leaves the older database alone", async () => {
    layOutSource(["statutes", "cases", "content"]);
    mkdirSync(join(folder, "data"));
    copyFileSync(inject("databaseFile"), join(folder, "data/chapter77.db"));
    writeFileSync(join(folder, "cases/broken.md"), "---\nname: Broken v. Record\n---\n");
    const { code, stderr } = await runProgram("scripts/build.ts", folder).ended;
    expect(code).toBe(1);
    expect(stderr).toMatch(/^cases\/broken\.md:\d+:\d+ /m);
    expect(stderr).toContain("nothing was built, and what was built before still stands");
  });
});
