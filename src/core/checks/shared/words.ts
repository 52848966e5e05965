/** The words for rows, ratings and days are the board paper's too, so they live with the model. */
export * from "../../model/words";
