import type { DataSource, QueryRunner } from "typeorm";

/** As the migration of the table names it. */
const CHANNEL = "hearsay_change";
/** How soon a connection that was lost is tried again. */
const RETRY_MILLISECONDS = 1000;

/** The part of the driver's connection that tells of notifications. */
interface Notifying {
  on(event: "notification" | "error" | "end", told: (error?: unknown) => void): unknown;
  removeListener(event: string, told: (error?: unknown) => void): unknown;
}

/**
 * Calls back whenever somebody, in whichever process, has written to the log of changes: PostgreSQL says so on a connection of our
 * own. Where that is lost, another one is opened, and what was missed meanwhile is one more call.
 */
export class WakeUps {
  private runner: QueryRunner | null = null;
  private retry: NodeJS.Timeout | null = null;
  private isOver = false;

  /** @param report gets why the connection was lost. */
  constructor(
    private readonly dataSource: DataSource,
    private readonly wake: () => void,
    private readonly report: (error: unknown) => void,
  ) {}

  /** Opens the connection; where that fails, it is tried again later. */
  async start(): Promise<void> {
    const runner = this.dataSource.createQueryRunner();
    try {
      const connection = (await runner.connect()) as Notifying;
      const lost = (error?: unknown): void => {
        connection.removeListener("notification", this.wake);
        if (this.runner === runner) this.lose(runner, error);
      };
      connection.on("error", lost);
      connection.on("end", lost);
      connection.on("notification", this.wake);
      await runner.query(`listen ${CHANNEL}`);
      this.runner = runner;
      if (this.isOver) await this.stop();
      else this.wake();
    } catch (error) {
      this.lose(runner, error);
    }
  }

  async stop(): Promise<void> {
    this.isOver = true;
    if (this.retry) clearTimeout(this.retry);
    const { runner } = this;
    this.runner = null;
    if (!runner) return;
    await runner.query(`unlisten ${CHANNEL}`).catch(() => undefined);
    await runner.release();
  }

  private lose(runner: QueryRunner, error: unknown): void {
    this.runner = null;
    runner.release().catch(this.report);
    if (this.isOver) return;
    this.report(error ?? new Error("The connection that tells of changes was closed"));
    this.retry = setTimeout(() => void this.start(), RETRY_MILLISECONDS);
  }
}
