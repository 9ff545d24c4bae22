import type { LinearModelRows } from "../../src/syntax/model-file";
import type { WeightRow } from "../../src/syntax/packed-model";
import type { Perceptron } from "./perceptron";

/** Share of the largest weights that are cut off at the limit, so that the rest keep more of their precision. */
const CLIPPED = 0.0005;
const LIMIT = 127;

/**
 * Rounds a model's weights to whole numbers up to ±127 and leaves out what is too small to matter.
 * @param floor rows whose largest rounded weight is smaller are dropped; within the others, weights below half of it.
 */
export function packModel(model: Perceptron, floor: number): LinearModelRows {
  const sizes: number[] = [];
  for (const { weights } of model.rows())
    for (const weight of weights) if (weight !== 0) sizes.push(Math.abs(weight));
  sizes.sort((one, other) => one - other);
  const largest = sizes[Math.floor(sizes.length * (1 - CLIPPED))] ?? 1;
  const rows: WeightRow[] = [];
  for (const { key, weights } of model.rows()) {
    const rounded = Array.from(weights, (weight) =>
      Math.max(-LIMIT, Math.min(LIMIT, Math.round((weight * LIMIT) / largest))),
    );
    if (!rounded.some((weight) => Math.abs(weight) >= floor)) continue;
    const kept = rounded.flatMap((weight, at) =>
      Math.abs(weight) * 2 >= floor && weight !== 0 ? [at] : [],
    );
    rows.push({ key, classes: kept, weights: kept.map((at) => rounded[at] ?? 0) });
  }
  return { classes: model.classes, rows };
}
