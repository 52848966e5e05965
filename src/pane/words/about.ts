/** What the pane says of itself. */
export const ABOUT_WORDS = {
  version: (version: string) => `Plan Check ${version}. Nothing in the workbook is sent anywhere.`,
  licences: "Licences",
  heading: "Licences of the packages that Plan Check is made with",
  notFound:
    "The licences could not be fetched. They are in the file licences.txt, where Plan Check is hosted.",
};
