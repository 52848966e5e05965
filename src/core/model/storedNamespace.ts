/** The namespace of the one custom XML part in which Plan Check keeps what the officer saves in a workbook. */
export const STORED_NAMESPACE = "urn:plan-check:stored";
