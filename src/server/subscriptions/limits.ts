/** What one connection may be. */
export const subscriptionLimits = {
  /** Websockets of this process. */
  sockets: 1000,
  /** Subscriptions of one websocket. */
  perSocket: 20,
  /** Streams of server-sent events of this process, one subscription each. */
  streams: 1000,
  /** Bytes of one message of a client. */
  messageBytes: 1024 * 1024,
  /** How long a websocket may take to say who it is. */
  initMilliseconds: 5000,
  /** How often each connection is looked after; one that does not answer until the next time is closed. */
  keepAliveMilliseconds: 15_000,
} as const;

export type SubscriptionLimits = { readonly [K in keyof typeof subscriptionLimits]: number };
