import { Switch } from "@fluentui/react-components";
import type { PaneActions } from "../../state/actions";
import { FOLLOW_WORDS } from "../../words/follow";
import { useFollowChangesStyles } from "./FollowChanges.styles";

export interface FollowChangesProps {
  readonly following: boolean;
  readonly actions: Pick<PaneActions, "follow">;
}

/** Switches on or off that the review keeps up with the workbook. */
export function FollowChanges({ following, actions }: FollowChangesProps) {
  const styles = useFollowChangesStyles();
  return (
    <div className={styles.root}>
      <Switch
        checked={following}
        label={FOLLOW_WORDS.follow}
        onChange={(_event, { checked }) => actions.follow(checked)}
      />
      <p className={styles.hint}>{following ? FOLLOW_WORDS.followHint : FOLLOW_WORDS.notFollowing}</p>
    </div>
  );
}
