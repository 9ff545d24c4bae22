import { LeakyBuckets } from "../../../src/api/guards/leaky-bucket";

const buckets = () => new LeakyBuckets({ capacity: 100, perSecond: 10 });

test("grants what fits, refuses what would overflow, and leaks", () => {
  const one = buckets();
  expect(one.take("a", 60, 0)).toEqual({ remaining: 40, retryAfterSeconds: null });
  expect(one.take("a", 60, 0)).toEqual({ remaining: 40, retryAfterSeconds: 2 });
  expect(one.take("a", 60, 2000)).toEqual({ remaining: 0, retryAfterSeconds: null });
  expect(one.take("b", 60, 2000)).toEqual({ remaining: 40, retryAfterSeconds: null });
});

test("grants what is larger than a bucket to an empty one", () => {
  const one = buckets();
  expect(one.take("a", 500, 0)).toEqual({ remaining: 0, retryAfterSeconds: null });
  expect(one.take("a", 500, 5000)).toEqual({ remaining: 50, retryAfterSeconds: 5 });
  expect(one.take("a", 500, 10_000).retryAfterSeconds).toBeNull();
});
