import type { StatusValue } from "../../model/reading";

/**
 * The words people write for each status, apart from colours and their letters. Seen in real trackers;
 * compared without case, punctuation and spaces, so "In-Progress" and "Inprogress" are one.
 * "Open" is underway: it says that work is wanted and not that nothing was done.
 * "n/a" is left out on purpose: on a dated action it is a thing to ask about, not a status.
 */
export const STATUS_WORDS: Readonly<Record<StatusValue, readonly string[]>> = {
  notStarted: listed(`
    n/s | ns | not started | not yet started | not started yet | unstarted | yet to start
    yet to commence | yet to begin | to start | to be started | to be commenced | not commenced
    not yet commenced | not begun | not yet begun | not due | not yet due | new | pending | planned
    scheduled | to do | backlog | proposed | assigned | not assigned | no progress | not done
    not implemented | not initiated | not yet initiated | not actioned | not yet actioned | not yet | not due yet
    upcoming | queued | unassigned | ready to start | no action | no action yet | not yet implemented`),
  delayed: listed(`
    delayed | delay | overdue | at risk | delayed and at risk | off track | off target | not on track
    not on target | behind | behind schedule | behind target | slipped | slipping | slippage | late
    missed | deadline missed | past due | blocked | stalled | not achieved | not met | failed | stuck
    running late | some delay | some delays | minor delay | minor delays | slight delay
    slightly delayed | slightly behind | significant delay | significantly delayed | severely delayed
    off schedule | off plan | off course | behind plan | escalated | overrun | expired`),
  underway: listed(`
    underway | well underway | in progress | under progress | in work | in progresses | work in progress | wip
    progressing | started | commenced | begun | implementation | in process | in train
    part implemented | partly implemented | partially implemented | being implemented | part complete
    partly complete | partially complete | partially completed | part done | partially met | partly met
    ongoing | continuing | active | open | reopened | submitted | in review | under review
    in development | part completed | partly completed | partially achieved | mostly complete
    nearly complete | mainly complete | some progress | limited progress | good progress
    almost complete | substantially complete | incomplete | not complete | not completed
    not yet complete | not yet completed | in testing | in test | testing | in qa | in uat | uat
    working on it | initiated | doing | in hand | in drafting | drafting | in preparation | being worked on | worked on | in build | in design
    in production | in procurement | under construction | in construction | under development
    being developed | being progressed | outstanding | awaiting approval | pending approval
    awaiting sign off | in implementation | under implementation | partially open | on site
    verifying | in verification | awaiting verification | awaiting review | in consultation
    out to consultation | out for comment | out to tender | in negotiation | in draft | in pilot
    ready for review | ready for test | ready for testing | ready for qa | ready for release
    ready to deploy | largely complete | majority complete | well advanced | proposed for closure
    recommended for closure | recommend closure | recommend close | recommended to close | ready to close
    ready for closure | drafted | researching | investigating | awaiting`),
  onTrack: listed(`
    on track | on target | on schedule | on course | on time | to plan | on plan | as planned
    underway on target | underway on track | in progress on track | in progress on target
    ahead of schedule | ahead | progressing well | progressing to plan | ahead of plan | exceeding
    exceeding target | progressing as planned`),
  complete: listed(`
    concluded | complete | completed | completed and signed off | complete and signed off | signed off
    closed | closed resolved | done | finished | finalised | finalized | resolved | achieved | delivered
    implemented | embedded | approved | passed | discharged | complied | met | fully met | shipped | deployed
    live | gone live | released | launched | fixed | verified | validated | migrated | published | filed
    rectified | corrected | actioned | addressed | carried out | completed late | complete late
    closed out | handed over | mitigated | installed | fully implemented | fully complete
    completed on time | cleared | business as usual | bau | now bau | moved to bau | embedded in bau
    exceeded`),
  onHold: listed(`
    on hold | hold | held | deferred | paused | postponed | suspended | parked | dormant | in abeyance
    awaiting funding | subject to funding | waiting on someone else | waiting`),
  cancelled: listed(`
    aborted | cancelled | canceled | withdrawn | not required | no longer required | no longer needed
    not needed | no longer applicable | no longer relevant | superseded | merged | abandoned | dropped
    removed | rejected | discontinued | descoped | out of scope | stopped | terminated | duplicate
    void | wont do | wont fix | will not do | closed not implemented | not proceeding
    no longer pursued | no longer proceeding | not pursued | not being pursued | not being progressed
    will not proceed | ceased | retired | transferred | transferred out | transferred elsewhere`),
};

function listed(words: string): readonly string[] {
  return words.split(/[|\n]/).flatMap((word) => word.trim() || []);
}
