import { ByteReader, ByteWriter } from "../../../src/syntax/bytes";
import type { Scorer } from "../../../src/syntax/feature-list";
import type { LinearModelRows } from "../../../src/syntax/model-file";
import { PackedModel, type WeightRow } from "../../../src/syntax/packed-model";
import type { Perceptron } from "./perceptron";

/** What the weights are multiplied by before they are rounded: averages move in steps much smaller than one. */
const SCALE = 4;
const LIMIT = 32_767;

/**
 * Rounds a model's weights to whole numbers and leaves out what is too small to matter.
 * @param floor rows whose largest weight is smaller are dropped; within the others, weights below half of it.
 */
export function packModel(model: Perceptron, floor: number): LinearModelRows {
  const rows: WeightRow[] = [];
  for (const { key, weights } of model.averagedRows()) {
    if (!weights.some((weight) => Math.abs(weight) >= floor)) continue;
    const classes: number[] = [];
    const rounded: number[] = [];
    weights.forEach((weight, at) => {
      const whole = Math.max(-LIMIT, Math.min(LIMIT, Math.round(weight * SCALE)));
      if (whole === 0 || Math.abs(weight) * 2 < floor) return;
      classes.push(at);
      rounded.push(whole);
    });
    rows.push({ key, classes, weights: rounded });
  }
  return { classes: model.classes, rows };
}

/** A model's rows in the form in which they score. */
export function packedScorer(model: LinearModelRows): Scorer {
  const out = new ByteWriter();
  PackedModel.write(out, model.classes, model.rows);
  return PackedModel.read(new ByteReader(out.take()));
}
