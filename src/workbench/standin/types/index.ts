import { makeRangeAreas } from "./rangeAreas";
import { makeConditionalFormatCollection } from "./conditionalFormats";
import { makeCustomXmlPartCollection } from "./customXmlParts";
import type { Host, HostTypes } from "../host";
import { makeRange } from "./range";
import { makeRangeFormat } from "./rangeFormat";
import { makeTableCollection } from "./tables";
import { makeApplication, makeInternalService, makeWorkbook } from "./workbook";
import { makeWorksheet } from "./worksheet";
import { makeWorksheetCollection } from "./worksheetCollection";

/** @returns the makers of every emulated type. @param host called when an object is made, not before. */
export function hostTypes(host: () => Host): HostTypes {
  return {
    workbook: () => makeWorkbook(host()),
    worksheets: () => makeWorksheetCollection(host()),
    worksheet: (sheet) => makeWorksheet({ host: host(), sheet }),
    range: makeRange,
    rangeAreas: makeRangeAreas,
    rangeFormat: makeRangeFormat,
    conditionalFormats: makeConditionalFormatCollection,
    tables: (sheet) => makeTableCollection({ host: host(), sheet }),
    customXmlParts: () => makeCustomXmlPartCollection(host()),
    application: () => makeApplication(host()),
    service: (name) =>
      name === "Microsoft.InternalService.AddinInternalService" ? makeInternalService(host()) : null,
  };
}
