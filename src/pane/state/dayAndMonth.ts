import { monthName } from "../../core/model/calendarDate";

const MONTHS = Array.from({ length: 12 }, (_, index) => monthName(index + 1));

/** @returns "20 December" for "12-20"; what is no such day, as it stands. */
export function dayAndMonth(value: string): string {
  const [, month = "", day = ""] = /^(\d\d)-(\d\d)$/.exec(value) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? value : `${Number(day)} ${name}`;
}

/** @returns "12-20" for "20 December", "20 dec" and "20/12"; what is neither, as it was typed. */
export function monthAndDay(typed: string): string {
  const [, day = "", word = ""] = /^\s*(\d{1,2})[\s/]+([a-z]{3,}|\d{1,2})\s*$/i.exec(typed) ?? [];
  const named =
    MONTHS.findIndex((name) => word !== "" && name.toLowerCase().startsWith(word.toLowerCase())) + 1;
  const month = named > 0 ? named : Number(word);
  if (day === "" || !(month >= 1 && month <= 12)) return typed;
  return `${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
}
