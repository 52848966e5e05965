import { EVENT } from "../eventDesk";
import type { Members } from "../hostObject";
import type { Host } from "../host";

const WIRE_NAME = {
  changed: "DataChanged",
  selectionChanged: "SelectionChanged",
  activated: "Activated",
  deactivated: "Deactivated",
  added: "Added",
  deleted: "Deleted",
  calculated: "Calculated",
  formatChanged: "FormatChanged",
  rowSorted: "RowSorted",
  columnSorted: "ColumnSorted",
  rowHiddenChanged: "RowHiddenChanged",
  tableChanged: "DataChanged",
  tableAdded: "Added",
  tableDeleted: "Deleted",
} as const;

type EventName = keyof typeof WIRE_NAME;

/**
 * The methods by which `onChanged.add` and its kin register and unregister.
 * @param since the ExcelApi version that brought each event to the type.
 * @param locate finds the target of the events.
 */
export function eventMembers<Target>(
  since: Partial<Record<EventName, string>>,
  locate: (target: Target) => { readonly host: Host; readonly targetId: string },
): Members<Target> {
  const members: Record<string, Members<Target>[string]> = {};
  for (const [name, version] of Object.entries(since)) {
    const type = EVENT[name as EventName];
    const wireName = WIRE_NAME[name as EventName];
    members[`_Register${wireName}Event`] = {
      since: version,
      call: (target) => {
        const { host, targetId } = locate(target);
        host.events.subscribe(type, targetId);
      },
    };
    members[`_Unregister${wireName}Event`] = {
      since: version,
      call: (target) => {
        const { host, targetId } = locate(target);
        host.events.unsubscribe(type, targetId);
      },
    };
  }
  return members;
}
