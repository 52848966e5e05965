import type { Review } from "../../../core/model/review";
import { rangeAddress } from "../../../core/model/address";
import { place, WORDS } from "../../words";
import { useNotRecognisedStyles } from "./NotRecognised.styles";

/** What to do when no table was recognised, and what was looked at. */
export function NotRecognised({ review }: { readonly review: Review }) {
  const styles = useNotRecognisedStyles();
  return (
    <section className={styles.root}>
      <h2 className={styles.title}>{WORDS.nothingRecognised}</h2>
      <p className={styles.text}>{WORDS.nothingRecognisedHelp}</p>
      {review.otherTables.length > 0 && (
        <>
          <h3 className={styles.subtitle}>{WORDS.lookedAt}</h3>
          <ul className={styles.list}>
            {review.otherTables.map(({ sheet, range, why }) => (
              <li key={`${sheet}!${rangeAddress(range)}`}>
                {place(sheet, rangeAddress(range))}: {why}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
