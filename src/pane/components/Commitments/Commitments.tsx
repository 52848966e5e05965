import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { KeptCoverage, KeptList } from "../../../core/model/coverage";
import { corrected, coverageFor } from "../../state/commitmentList";
import { coverageIn } from "../../state/paperDraft";
import type { Tasks } from "../../state/useTask";
import type { ViewProps } from "../../views/view";
import { COMMITMENT_WORDS, commitmentsTitle } from "../../words/commitments";
import { PAPER_WORDS } from "../../words/paper";
import { Folded } from "../Paper/Folded";
import { usePaperStyles } from "../Paper/Paper.styles";
import { CoverageResult } from "./CoverageResult";
import { ListSource } from "./ListSource";

/** A list of commitments, and how the plan and its KPIs answer it. */
export function Commitments({ state, reviewed, actions, tasks }: ViewProps & { readonly tasks: Tasks }) {
  const styles = usePaperStyles();
  const { stored, paper: draft } = state;
  const [changing, setChanging] = useState(false);
  const list = coverageIn(draft, stored);
  const coverage = useMemo(() => coverageFor(reviewed, list), [reviewed, list]);
  const use = (coverage: KeptCoverage | null) => actions.draft({ coverage });
  const isKept = list !== null && JSON.stringify(list) === JSON.stringify(stored.coverage);
  return (
    <Folded title={commitmentsTitle(coverage?.counts ?? null)}>
      {list !== null && coverage === null && <p className={styles.words}>{COMMITMENT_WORDS.gone}</p>}
      {(coverage === null || changing) && (
        <ListSource
          reviewed={reviewed}
          tasks={tasks}
          onList={(chosen: KeptList) => {
            use({ list: chosen, corrections: [] });
            setChanging(false);
          }}
        />
      )}
      {coverage !== null && changing && (
        <Button size="small" className={styles.start} onClick={() => setChanging(false)}>
          {PAPER_WORDS.cancel}
        </Button>
      )}
      {coverage !== null && list !== null && !changing && (
        <>
          <CoverageResult
            coverage={coverage}
            corrections={list.corrections}
            onCorrect={(commitment, refs) => use(corrected(list, commitment, refs))}
            onRow={actions.goTo}
          />
          <div className={styles.buttons}>
            {isKept ? (
              <>
                <p className={styles.hint}>{COMMITMENT_WORDS.kept}</p>
                <Button size="small" onClick={() => actions.keepCoverage(null)}>
                  {COMMITMENT_WORDS.forget}
                </Button>
              </>
            ) : (
              <Button size="small" onClick={() => actions.keepCoverage(list)}>
                {COMMITMENT_WORDS.keep}
              </Button>
            )}
            <Button size="small" onClick={() => setChanging(true)}>
              {COMMITMENT_WORDS.another}
            </Button>
          </div>
        </>
      )}
    </Folded>
  );
}
