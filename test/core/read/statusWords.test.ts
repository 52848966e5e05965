import { normalizeWords } from "../../../src/core/read/scale";
import { STATUS_WORDS } from "../../../src/core/read/scales/words";

test("no word stands for two statuses, or twice for one, as they are compared", () => {
  const compared = Object.values(STATUS_WORDS)
    .flat()
    .map((word) => normalizeWords(word).replace(/ /g, ""));
  expect(compared.filter((word, i) => compared.indexOf(word) !== i)).toEqual([]);
});
