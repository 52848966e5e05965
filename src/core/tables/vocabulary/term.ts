/** How strongly a heading says a role: 1 says it outright, 0.5 may mean it. The surest pattern that fits a role counts. */
export type Term<Role> = readonly [role: Role, weight: number, pattern: RegExp];
