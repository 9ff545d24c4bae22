import { type Client, createClient } from "graphql-ws";
import WebSocket from "ws";

/** A message of a subscription. */
export interface Message {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: object }[];
  readonly extensions?: { readonly cursor?: string };
}

/** What a subscription has been told so far. */
export class Told {
  readonly messages: Message[] = [];
  /** How it ended: null while it goes on, "complete", or what the socket or the server said. */
  end: unknown = null;
  private wake: () => void = () => undefined;

  take(message: Message): void {
    this.messages.push(message);
    this.wake();
  }

  finish(end: unknown): void {
    this.end ??= end;
    this.wake();
  }

  /** Waits until so many messages have come. */
  async count(number: number): Promise<readonly Message[]> {
    await this.until(() => this.messages.length >= number);
    return this.messages;
  }

  async ended(): Promise<unknown> {
    await this.until(() => this.end !== null);
    return this.end;
  }

  /** The last cursor that came. */
  cursor(): string {
    const found = this.messages.findLast(({ extensions }) => extensions?.cursor)?.extensions
      ?.cursor;
    if (!found) throw new Error("no cursor came");
    return found;
  }

  private async until(isSo: () => boolean): Promise<void> {
    while (!isSo()) {
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
  }
}

/** A client of graphql-ws that does not try again by itself. */
export function connect(url: string, connectionParams: Record<string, unknown> = {}): Client {
  return createClient({ url, webSocketImpl: WebSocket, retryAttempts: 0, connectionParams });
}

/** Subscribes, and resolves when the server has been asked. */
export function subscribe(
  client: Client,
  query: string,
  variables: Record<string, unknown> = {},
): Told & { stop(): void } {
  const told = new Told();
  const stop = client.subscribe(
    { query, variables },
    {
      next: (message) => told.take(message as Message),
      error: (error) => told.finish(error),
      complete: () => told.finish("complete"),
    },
  );
  return Object.assign(told, { stop });
}
