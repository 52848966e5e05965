/** @jest-environment jsdom */
import { STORED_NAMESPACE } from "../../../src/core/model/storedNamespace";
import { storedXml } from "../../support/stored";
import { failure, openStandIn } from "./support";

const FIRST = storedXml({ asAt: "2019-06-24" });
const SECOND = storedXml({ asAt: "2019-07-03" });

async function onParts<Result>(
  work: (parts: Excel.CustomXmlPartCollection, context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  return Excel.run(async (context) => work(context.workbook.customXmlParts, context));
}

describe("custom XML parts", () => {
  it("adds, reads, replaces and deletes the one part of ours", async () => {
    const { standIn } = openStandIn();
    await onParts(async (parts, context) => {
      const none = parts.getByNamespace(STORED_NAMESPACE).getOnlyItemOrNullObject().load("id");
      await context.sync();
      expect(none.isNullObject).toBe(true);
      parts.add(FIRST);
      await context.sync();
    });
    expect(standIn.document.stored).toBe(FIRST);
    const id = await onParts(async (parts, context) => {
      const part = parts.getByNamespace(STORED_NAMESPACE).getOnlyItemOrNullObject().load("id,namespaceUri");
      const xml = part.getXml();
      await context.sync();
      expect([xml.value, part.namespaceUri]).toEqual([FIRST, STORED_NAMESPACE]);
      part.setXml(SECOND);
      await context.sync();
      return part.id;
    });
    expect(standIn.document.stored).toBe(SECOND);
    await onParts(async (parts, context) => {
      parts.getItem(id).delete();
      const count = parts.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
    expect(standIn.document.stored).toBeNull();
  });

  it("shows the part that came with the file, and none under another namespace", async () => {
    const { standIn } = openStandIn();
    standIn.document.stored = FIRST;
    await onParts(async (parts, context) => {
      parts.load("items/id,items/namespaceUri");
      const others = parts.getByNamespace("urn:other").load("items/id");
      await context.sync();
      expect(parts.items.map((part) => part.namespaceUri)).toEqual([STORED_NAMESPACE]);
      expect(others.items).toEqual([]);
    });
  });

  it.each([
    ["text that is not XML", "<planCheck", "InvalidArgument"],
    ["a part of another namespace", '<x xmlns="urn:other"/>', "NotImplemented"],
  ])("refuses %s", async (_what, xml, code) => {
    const { standIn } = openStandIn();
    const error = await failure(
      onParts(async (parts, context) => {
        parts.add(xml);
        await context.sync();
      }),
    );
    expect(error.code).toBe(code);
    expect(standIn.document.stored).toBeNull();
  });

  it("refuses a second part, and a deleted one", async () => {
    openStandIn();
    const second = await failure(
      onParts(async (parts, context) => {
        parts.add(FIRST);
        parts.add(SECOND);
        await context.sync();
      }),
    );
    expect(second.code).toBe("NotImplemented");
    const gone = await failure(
      onParts(async (parts, context) => {
        const part = parts.getByNamespace(STORED_NAMESPACE).getOnlyItem();
        part.delete();
        part.setXml(FIRST);
        await context.sync();
      }),
    );
    expect(gone.code).toBe("ItemNotFound");
  });
});
