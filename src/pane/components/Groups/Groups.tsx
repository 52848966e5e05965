import { Button } from "@fluentui/react-components";
import type { CountedStatus } from "../../../core/model/boardPaper";
import type { GroupRows } from "../../state/figures";
import { groupLine, overdueLink } from "../../words/overview";
import { StatusBar } from "../StatusBar/StatusBar";
import { useGroupsStyles } from "./Groups.styles";

export interface GroupsProps {
  readonly groups: readonly GroupRows[];
  readonly onStatus: (group: GroupRows, status: CountedStatus) => void;
  readonly onOverdue: (group: GroupRows) => void;
}

/** Each priority or theme with its actions by status, and how many of them are overdue. */
export function Groups({ groups, onStatus, onOverdue }: GroupsProps) {
  const styles = useGroupsStyles();
  return (
    <ul className={styles.root}>
      {groups.map((group) => (
        <li key={group.name} className={styles.group}>
          <h3 className={styles.name}>{group.name}</h3>
          <p className={styles.line}>
            {groupLine(group.actions.length)}
            {group.overdue.length > 0 && (
              <Button
                appearance="transparent"
                size="small"
                className={styles.link}
                onClick={() => onOverdue(group)}
              >
                {overdueLink(group.overdue.length)}
              </Button>
            )}
          </p>
          <StatusBar small byStatus={group.byStatus} onStatus={(status) => onStatus(group, status)} />
        </li>
      ))}
    </ul>
  );
}
