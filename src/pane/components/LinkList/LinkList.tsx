import { useLinkListStyles } from "./LinkList.styles";

export interface LinkListProps {
  readonly title: string;
  readonly links: readonly { readonly key: string; readonly words: string; readonly onPress: () => void }[];
}

/** A few figures in words, side by side; each leads to its rows. */
export function LinkList({ title, links }: LinkListProps) {
  const styles = useLinkListStyles();
  return (
    <section>
      <h2 className={styles.title}>{title}</h2>
      <ul className={styles.list}>
        {links.map(({ key, words, onPress }) => (
          <li key={key}>
            <button type="button" className={styles.link} onClick={onPress}>
              {words}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
