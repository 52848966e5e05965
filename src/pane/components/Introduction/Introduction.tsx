import { Button } from "@fluentui/react-components";
import { DocumentSearch20Regular, Highlight20Regular, LockClosed20Regular } from "@fluentui/react-icons";
import { STATE_WORDS } from "../../words/states";
import { useIntroductionStyles } from "./Introduction.styles";

const LINES = [
  { Icon: DocumentSearch20Regular, text: STATE_WORDS.finds },
  { Icon: LockClosed20Regular, text: STATE_WORDS.stays },
  { Icon: Highlight20Regular, text: STATE_WORDS.marks },
] as const;

/** What Plan Check does, in three lines, for who opens it for the first time. Nothing has to be done with it. */
export function Introduction({ onSkip }: { readonly onSkip: () => void }) {
  const styles = useIntroductionStyles();
  return (
    <section className={styles.root} aria-labelledby="introduction">
      <h2 id="introduction" className={styles.title}>
        {STATE_WORDS.introduction}
      </h2>
      <ul className={styles.list}>
        {LINES.map(({ Icon, text }) => (
          <li key={text} className={styles.line}>
            <Icon className={styles.icon} aria-hidden />
            {text}
          </li>
        ))}
      </ul>
      <Button size="small" className={styles.skip} onClick={onSkip}>
        {STATE_WORDS.skip}
      </Button>
    </section>
  );
}
