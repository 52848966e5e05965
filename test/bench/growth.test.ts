import { reviewWorkbook } from "../../src/core";
import { LINEAR } from "../support/growth";
import { generatedPlan } from "./generatedPlan";
import { timed } from "./measure";

const FEW = 250;
const TRIES = 3;

/** Eight times the rows take a check that compares all with all sixty-four times as long. */
test("the time of a review grows with the rows of a plan", () => {
  const few = generatedPlan(FEW);
  const many = generatedPlan(FEW * 8);
  let [bestOfFew, bestOfMany] = [Infinity, Infinity];
  for (let i = 0; i < TRIES; i++) {
    bestOfFew = Math.min(
      bestOfFew,
      timed(() => reviewWorkbook(few, { asAt: "2019-06-24" })),
    );
    bestOfMany = Math.min(
      bestOfMany,
      timed(() => reviewWorkbook(many, { asAt: "2019-06-24" })),
    );
  }
  expect(bestOfMany / bestOfFew).toBeLessThan(LINEAR);
});
