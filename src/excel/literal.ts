/** Text that Excel would take for a formula or a number is marked as text by an apostrophe, which it does not show. */
export function literal<Value extends string | number | boolean>(value: Value): Value | string {
  return typeof value === "string" && value !== "" ? `'${value}` : value;
}
