import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { boardPaperOf, sectionsOf } from "../../state/boardPaperOf";
import { fieldsDiffer, withFields } from "../../state/paperDraft";
import { usePaper } from "../../state/usePaper";
import { usePaperExports } from "../../state/usePaperExports";
import { useTask } from "../../state/useTask";
import type { ViewProps } from "../../views/view";
import { PAPER_WORDS } from "../../words/paper";
import { Commitments } from "../Commitments/Commitments";
import { ChaseMessages } from "./ChaseMessages";
import { ComparedWith } from "./ComparedWith";
import { Exports } from "./Exports";
import { usePaperStyles } from "./Paper.styles";
import { PaperForm } from "./PaperForm";
import { Preview } from "./Preview";
import { SectionList } from "./SectionList";
import { TaskProgress } from "./TaskProgress";

/** The board paper: what it says of itself, what it is held against, what it holds, and where it goes. */
export function Paper({ state, reviewed, actions }: ViewProps) {
  const styles = usePaperStyles();
  const { stored, paper: draft } = state;
  const tasks = useTask();
  const [previewing, setPreviewing] = useState(false);
  const [asked] = useState(draft.messagesAsked);
  const [chasing, setChasing] = useState(asked);
  useEffect(() => {
    if (asked) actions.draft({ messagesAsked: false });
  }, [asked, actions]);
  const sections = sectionsOf(draft);
  const paper = usePaper(previewing || chasing, { reviewed, stored, draft });
  const makePaper = () => boardPaperOf(reviewed, stored, draft);
  const exports = usePaperExports(tasks, { makePaper, sections, draft, onDraft: actions.draft });
  const busy = tasks.task !== null || state.busy !== null;
  const { asAt } = reviewed.review;
  return (
    <div className={styles.root}>
      <PaperForm
        paper={withFields(reviewed.settings, draft).paper}
        changed={fieldsDiffer(reviewed.settings, draft)}
        onChange={(fields) => actions.draft({ fields: { ...draft.fields, ...fields } })}
        onKeep={() => {
          const { settings } = stored;
          actions.keepSettings({ ...settings, paper: { ...settings.paper, ...draft.fields } });
        }}
      />
      <ComparedWith
        draft={draft}
        kept={stored.previous}
        isKept={stored.previous?.asAt === asAt}
        busy={busy}
        onCompare={(compareWith) => actions.draft({ compareWith })}
        onFile={(file) =>
          tasks.run(PAPER_WORDS.readingFile, async ({ signal }) => {
            const { readOlder } = await import("../../state/pickedFile");
            const older = await readOlder(file, asAt);
            if (!signal.aborted) actions.draft({ older, compareWith: "file" });
          })
        }
        onKeepReview={actions.keepThisReview}
      />
      <Commitments state={state} reviewed={reviewed} actions={actions} tasks={tasks} />
      <SectionList leftOut={draft.leftOut} onLeaveOut={(leftOut) => actions.draft({ leftOut })} />
      <Exports
        exports={exports}
        made={draft.made.map((sheets) => sheets.length)}
        disabled={busy || sections.length === 0}
      />
      {sections.length === 0 && <p className={styles.words}>{PAPER_WORDS.noSection}</p>}
      <Button
        className={styles.start}
        aria-expanded={previewing}
        disabledFocusable={sections.length === 0}
        onClick={() => setPreviewing(!previewing)}
      >
        {previewing ? PAPER_WORDS.hidePreview : PAPER_WORDS.preview}
      </Button>
      {previewing && <Preview paper={paper} sections={sections} />}
      <ChaseMessages asked={asked} paper={paper} onOpen={setChasing} />
      <TaskProgress tasks={tasks} />
    </div>
  );
}
