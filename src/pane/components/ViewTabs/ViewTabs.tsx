import { Tab, TabList } from "@fluentui/react-components";
import { VIEWS, type View } from "../../state/paneState";
import { VIEW_WORD, WORDS } from "../../words";
import { useViewTabsStyles } from "./ViewTabs.styles";

export interface ViewTabsProps {
  readonly view: View;
  readonly onView: (view: View) => void;
}

/** Chooses which part of the pane is shown. */
export function ViewTabs({ view, onView }: ViewTabsProps) {
  const styles = useViewTabsStyles();
  return (
    <TabList
      aria-label={WORDS.views}
      size="small"
      selectedValue={view}
      onTabSelect={(_event, { value }) => {
        const chosen = VIEWS.find((known) => known === value);
        if (chosen !== undefined) onView(chosen);
      }}
      className={styles.root}
    >
      {VIEWS.map((known) => (
        <Tab key={known} value={known} id={`tab-${known}`} aria-controls="view" className={styles.tab}>
          {VIEW_WORD[known]}
        </Tab>
      ))}
    </TabList>
  );
}
