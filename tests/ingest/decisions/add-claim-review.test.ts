import type { DataSource } from "typeorm";
import { Claim, ClaimReview, Revision } from "../../../src/entities";
import { addClaimReview, type ReviewMade } from "../../../src/ingest/decisions/add-claim-review";
import { ingestArticle } from "../../../src/ingest/ingest-article";
import { findReviewsOfClaims } from "../../../src/store/decisions/claim-reviews";
import { useDatabase } from "../../support/database";
import { document, options } from "../support/sayings";

jest.setTimeout(60_000);
const database = useDatabase();
const source = (): DataSource => database.dataSource();
const decider = { by: "ada", at: new Date("2026-11-23T13:00:00Z") };
let made: ReviewMade;

beforeAll(async () => {
  await ingestArticle(source(), document(), options);
  const { id: claimId } = await source().manager.findOneByOrFail(Claim, {});
  made = {
    claimId,
    author: "Harbour Facts",
    url: "https://facts.example/ferry#verdict",
    alternateName: "Mostly  true",
    datePublished: null,
    ratingValue: 4,
    bestRating: null,
    worstRating: null,
  };
});

test("a review is kept with its claim, the latest published first, and noted in the claim's trail", async () => {
  const first = await addClaimReview(source(), made, decider);
  const second = await addClaimReview(source(), { ...made, datePublished: "2026-11-20" }, decider);
  const reviews = await findReviewsOfClaims(source().manager, [made.claimId]);
  expect(reviews.map(({ review }) => review.id)).toEqual([second, first]);
  expect(reviews[1]?.review).toMatchObject({
    author: "Harbour Facts",
    url: "https://facts.example/ferry",
    alternateName: "Mostly true",
    ratingValue: 4,
  });
  const trail = await source().manager.findBy(Revision, {
    nodeType: "Claim",
    nodeId: made.claimId,
  });
  expect(trail.map(({ by, reason }) => [by, reason])).toEqual([
    ["ada", "Harbour Facts: Mostly true"],
    ["ada", "Harbour Facts: Mostly true"],
  ]);
});

test.each<[string, Partial<ReviewMade>]>([
  ["author: expected 1 to 500 characters, got 0", { author: " " }],
  ["alternateName: expected 1 to 500 characters, got 501", { alternateName: "x".repeat(501) }],
  ["url:", { url: "ftp://facts.example/ferry" }],
  ["ratingValue: expected a number from 1 to 5, got 7", { ratingValue: 7 }],
  ["ratingValue: expected a number from 0 to 3, got 4", { worstRating: 0, bestRating: 3 }],
  ["bestRating: expected a number above 5, got 5", { worstRating: 5 }],
  ["claim: there is no claim of this id", { claimId: "999999" }],
])("a review is refused: %s", async (message, wrong) => {
  const before = await source().manager.count(ClaimReview);
  await expect(addClaimReview(source(), { ...made, ...wrong }, decider)).rejects.toThrow(message);
  expect(await source().manager.count(ClaimReview)).toBe(before);
});
