/** @jest-environment jsdom */
import { countRequests } from "./countRequests";

describe("requests between the add-in and Excel", () => {
  it("are as few for ten sheets as for one", async () => {
    const [one, ten] = [await countRequests(1, 200), await countRequests(10, 200)];
    for (const { read, paint, clear, highlighted } of [one, ten]) {
      expect([read.requests, paint.requests, clear.requests]).toEqual([3, 2, 2]);
      expect(highlighted).toBe(200);
    }
    expect(ten.read.bytesIn).toBeLessThan(60_000);
  });

  it("grow only when an answer would grow too large", async () => {
    const { read, paint } = await countRequests(2, 1_300);
    expect([read.requests, paint.requests]).toEqual([4, 2]);
    expect(read.largest).toBeLessThan(5 * 1024 * 1024);
  });
});
