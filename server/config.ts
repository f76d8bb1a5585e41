import { z } from "zod";

const configSchema = z.object({
  PORT: z.coerce
    .number("PORT must be a number from 0 to 65535")
    .int()
    .min(0, "PORT must be a number from 0 to 65535")
    .max(65535, "PORT must be a number from 0 to 65535")
    .default(1865),
  HOST: z.string().min(1).default("127.0.0.1"),
  DATABASE_FILE: z.string().min(1).default("data/chapter77.db"),
  LOG_LEVEL: z
    .enum(
      ["fatal", "error", "warn", "info", "debug", "trace", "silent"],
      "LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent",
    )
    .default("warn"),
});

/** How the server runs, read from the environment. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly databaseFile: string;
  readonly logLevel: string;
}

/** A setting that cannot be used, in a sentence for the terminal. */
export class ConfigProblem extends Error {
  override readonly name = "ConfigProblem";
}

/** Reads the environment; throws a `ConfigProblem` whose message names the variable and what to write. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const result = configSchema.safeParse(environment);
  if (!result.success) {
    throw new ConfigProblem(result.error.issues.map((issue) => issue.message).join("; "));
  }
  const { PORT, HOST, DATABASE_FILE, LOG_LEVEL } = result.data;
  return { port: PORT, host: HOST, databaseFile: DATABASE_FILE, logLevel: LOG_LEVEL };
}
