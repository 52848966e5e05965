import { Component, type ReactNode } from "react";
import { errorDetails } from "../../../excel/errorDetails";
import { VERSION } from "../../version";
import { ERROR_WORDS } from "../../words/errors";
import { ErrorDetails } from "../ErrorDetails/ErrorDetails";
import { Notice } from "../Notice/Notice";

export interface BoundaryProps {
  readonly children: ReactNode;
}

interface BoundaryState {
  readonly failed: { readonly error: unknown } | null;
}

/** Shows what failed in place of a part that could not be drawn or fetched; the rest of the pane stays usable. */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override readonly state: BoundaryState = { failed: null };

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { failed: { error } };
  }

  override render(): ReactNode {
    const { failed } = this.state;
    if (failed === null) return this.props.children;
    const details = errorDetails(failed.error, VERSION);
    return (
      <Notice intent="error" action={{ label: ERROR_WORDS.reload, onClick: () => location.reload() }}>
        {ERROR_WORDS.notShown}
        {details !== null && <ErrorDetails details={details} />}
      </Notice>
    );
  }
}
