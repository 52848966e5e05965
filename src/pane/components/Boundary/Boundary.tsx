import { Component, type ReactNode } from "react";
import { errorDetails } from "../../../excel/errorDetails";
import { isNotFetched } from "../../../excel/explainOfficeError";
import { VERSION } from "../../version";
import { ERROR_WORDS } from "../../words/errors";
import { STATE_WORDS } from "../../words/states";
import { ErrorDetails } from "../ErrorDetails/ErrorDetails";
import { Notice } from "../Notice/Notice";

export interface BoundaryProps {
  readonly children: ReactNode;
  /** Has what could not be fetched fetched anew; absent where nothing is fetched. */
  readonly onTryAgain?: () => void;
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
    const { onTryAgain } = this.props;
    const fetching = onTryAgain !== undefined && isNotFetched(failed.error);
    const tryAgain = () => {
      onTryAgain?.();
      this.setState({ failed: null });
    };
    return (
      <Notice
        intent="error"
        details={details !== null && <ErrorDetails details={details} />}
        action={
          fetching
            ? { label: STATE_WORDS.tryAgain, onClick: tryAgain }
            : { label: ERROR_WORDS.reload, onClick: () => location.reload() }
        }
      >
        {fetching ? STATE_WORDS.notFetched : ERROR_WORDS.notShown}
      </Notice>
    );
  }
}
