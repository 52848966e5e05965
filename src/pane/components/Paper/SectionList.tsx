import { Checkbox } from "@fluentui/react-components";
import { SECTION_IDS, SECTION_TITLES, type SectionId } from "../../../paper/blocks";
import { sectionsTitle } from "../../words/paper";
import { Folded } from "./Folded";
import { usePaperStyles } from "./Paper.styles";

export interface SectionListProps {
  readonly leftOut: readonly SectionId[];
  readonly onLeaveOut: (leftOut: readonly SectionId[]) => void;
}

/** The sections of the paper, each to be ticked. */
export function SectionList({ leftOut, onLeaveOut }: SectionListProps) {
  const styles = usePaperStyles();
  return (
    <Folded title={sectionsTitle(SECTION_IDS.length - leftOut.length, SECTION_IDS.length)}>
      <div className={styles.choices}>
        {SECTION_IDS.map((id) => (
          <Checkbox
            key={id}
            label={SECTION_TITLES[id]}
            checked={!leftOut.includes(id)}
            onChange={(_event, { checked }) =>
              onLeaveOut(checked === true ? leftOut.filter((one) => one !== id) : [...leftOut, id])
            }
          />
        ))}
      </div>
    </Folded>
  );
}
