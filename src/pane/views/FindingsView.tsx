import { Findings } from "../components/Findings/Findings";
import { FollowChanges } from "../components/FollowChanges/FollowChanges";
import { Highlights } from "../components/Highlights/Highlights";
import type { ViewProps } from "./view";

export default function FindingsView(props: ViewProps) {
  return (
    <>
      <Highlights state={props.state} actions={props.actions} />
      <FollowChanges following={props.state.following} actions={props.actions} />
      <Findings {...props} />
    </>
  );
}
