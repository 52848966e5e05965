/**
 * How the names of the Excel tables begin that the board paper's worksheets hold. By it a sheet is known as one of ours
 * and is not reviewed: its lists of actions would count every action once more.
 */
export const PAPER_TABLE = "PlanCheck_";
