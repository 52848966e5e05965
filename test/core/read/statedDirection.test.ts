import { readStatedDirection } from "../../../src/core/read/statedDirection";

test.each([
  ["Higher is better", "", "higher"],
  ["High is good", "Polarity", "higher"],
  ["Low is good", "Polarity", "lower"],
  ["Lower = better", "Notes", "lower"],
  ["up_is_good", "direction", "higher"],
  ["down_is_good", "direction", "lower"],
  ["Good performance is: Low", "Comments", "lower"],
  ["Low", "Good performance is:", "lower"],
  ["High", "Good performance is", "higher"],
  ["Minimise", "Aim to", "lower"],
  ["Maximise", "Aim to", "higher"],
  ["Aim to maximise", "Comments", "higher"],
  ["reduce", "direction", "lower"],
  ["Grow", "Direction", "higher"],
  ["lower", "Direction", "lower"],
  ["↑", "Polarity", "higher"],
  ["↓", "Good is", "lower"],
  ["↑ better", "", "higher"],
  ["▼ is better", "Comments", "lower"],
  ["Decrease", "Desired direction", "lower"],
  ["Bigger is Better", "Polarity", "higher"],
])("%j under %j: %s", (text, heading, direction) => {
  expect(readStatedDirection(text, heading)).toMatchObject({ direction, from: "stated" });
});

test.each([
  ["↑", "Direction"],
  ["Increase", "Direction"],
  ["Down", "Direction of travel"],
  ["Low", "Priority"],
  ["High", "Risk"],
  ["Reduce", "Action"],
  ["More good practice to be shared", "Comments"],
  ["Not known which is better", "Polarity"],
  ["", "Polarity"],
  ["Higher or lower is better by case", "Polarity"],
])("%j under %j states none", (text, heading) => {
  expect(readStatedDirection(text, heading)).toBeNull();
});

test("gives the cell's own words as its reason", () => {
  expect(readStatedDirection("Low", "Good performance is:")?.reason).toBe(
    "stated as “Low” under “Good performance is:”",
  );
  expect(readStatedDirection("Lower is better", "Notes")?.reason).toBe('stated as "Lower is better"');
});
