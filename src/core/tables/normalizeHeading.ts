/** A heading in lower case, its words apart (TargetDate, target_date), without brackets, end punctuation and line breaks. */
export function normalizeHeading(text: string): string {
  return text
    .replace(/_+/g, " ")
    .replace(/(\p{Ll}{2})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/[’‘`]/g, "'")
    .replace(/\([^()]*\)|\[\w\]/g, " ")
    .replace(/(\p{L})\.(?= )/gu, "$1")
    .replace(/^[\s*•\-–:]+|[\s:*.?;,\-–]+$/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
