import { type ChildProcess, spawn } from "node:child_process";
import { root } from "./create-test-site.ts";

/** What a program printed and how it ended. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A running program of ours, from its source. */
export interface Program {
  readonly process: ChildProcess;
  /** Resolves when it has printed a line that matches; rejects when it ends without. */
  waitFor(pattern: RegExp): Promise<string>;
  readonly ended: Promise<Ended>;
}

/** Starts `node --import tsx FILE` in `folder`, with these settings and no others of ours. */
export function runProgram(
  file: string,
  folder: string,
  settings: Readonly<Record<string, string>> = {},
): Program {
  const child = spawn(
    process.execPath,
    ["--import", import.meta.resolve("tsx"), `${root}/${file}`],
    { cwd: folder, env: { PATH: process.env["PATH"] ?? "", ...settings } },
  );
  let stdout = "";
  let stderr = "";
  const listeners = new Set<() => void>();
  child.stdout.on("data", (chunk: Buffer) => {
    stdout += chunk.toString();
    for (const listener of listeners) listener();
  });
  child.stderr.on("data", (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, stdout, stderr }));
  });
  return {
    process: child,
    ended,
    waitFor: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const line = stdout.split("\n").find((text) => pattern.test(text));
          if (line !== undefined) resolve(line);
        };
        listeners.add(look);
        look();
        ended.then((end) => reject(new Error(`it ended with ${end.code}: ${end.stderr}`)), reject);
      }),
  };
}
