import { STORED_NAMESPACE } from "../core/model/storedNamespace";
import { readStored, writeStored, type Stored } from "../core/settings/stored";
import { PlainError } from "./explainOfficeError";
import { runExcel } from "./runExcel";

/**
 * Keeps values in the workbook, in our one custom XML part, and reads them back: on some hosts a part has been
 * reported not to last. They are in the file once the workbook is saved. When there is nothing to keep, the part is
 * removed.
 * @throws PlainError when what is read back is not what was written.
 */
export async function saveStored(stored: Stored): Promise<void> {
  const xml = writeStored(stored);
  await runExcel(async (context) => {
    const parts = ourParts(context);
    await context.sync();
    const [first, ...extra] = parts.items;
    for (const part of extra) part.delete();
    if (xml === null) first?.delete();
    else if (first === undefined) context.workbook.customXmlParts.add(xml);
    else first.setXml(xml);
    await context.sync();
  });
  if (!sameValues(await readStoredXml(), stored)) {
    throw new PlainError(
      "Excel did not keep what Plan Check wrote into this workbook. Check that the workbook can be edited, then try again.",
    );
  }
}

/** @returns the XML of our part, for {@link readStored}, or null when the workbook has none. */
export function readStoredXml(): Promise<string | null> {
  return runExcel(async (context) => {
    const parts = ourParts(context);
    await context.sync();
    const xml = parts.items[0]?.getXml();
    await context.sync();
    return xml?.value ?? null;
  });
}

function ourParts(context: Excel.RequestContext): Excel.CustomXmlPartScopedCollection {
  return context.workbook.customXmlParts.getByNamespace(STORED_NAMESPACE).load("items/id");
}

/** Compared by what they say: Excel may write the XML another way. */
function sameValues(xml: string | null, stored: Stored): boolean {
  return writeStored(readStored(xml)) === writeStored(stored);
}
