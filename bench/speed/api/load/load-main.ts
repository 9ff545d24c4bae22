import autocannon from "autocannon";
import type { Load, LoadFigures } from "./load";

/** What every answer begins with that is one. */
const ANSWER = /^\{"data" ?: ?\{"answer" ?: ?\{/u;

async function run({ url, asks, connections, seconds }: Load): Promise<LoadFigures> {
  const times: number[] = [];
  let failures = 0;
  const requests = asks.map(({ method, path, body }) => ({
    method,
    path,
    headers: { "content-type": "application/json" },
    ...(body === undefined ? {} : { body }),
    onResponse: (status: number, text: string) => {
      if (status !== 200 || !ANSWER.test(text)) failures += 1;
    },
  }));
  let started = 0;
  const startedAt = process.hrtime.bigint();
  const options: autocannon.Options = {
    url,
    connections,
    duration: seconds,
    requests,
    // Each connection goes through the same requests, but begins elsewhere.
    setupClient: (client) => {
      const from = Math.floor((requests.length * started) / connections);
      started += 1;
      client.setRequests([...requests.slice(from), ...requests.slice(0, from)]);
    },
  };
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const instance = autocannon(options, (error, ended) =>
      error ? reject(error) : resolve(ended),
    );
    instance.on("response", (_client, _status, _bytes, milliseconds) => times.push(milliseconds));
  });
  const took = Number(process.hrtime.bigint() - startedAt) / 1e9;
  times.sort((a, b) => a - b);
  const at = (share: number) =>
    times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0;
  return {
    requests: times.length,
    seconds: took,
    failures: failures + result.errors,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
  };
}

process.once("message", (load: Load) => {
  run(load).then(
    (figures) => process.send?.(figures, () => process.disconnect()),
    () => process.exit(1),
  );
});
