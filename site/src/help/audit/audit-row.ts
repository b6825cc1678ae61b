/** How one success criterion is checked, and what is known about it. */
export interface AuditRow {
  /** What finds a failure of it without a person: rules of our own by their id, those of axe-core as `axe <rule>`. */
  checks: readonly string[];
  /** Where the site has nothing that the criterion is about: why it cannot. A person confirms that, too. */
  absent?: string;
  /** What a person has to look at, whatever the checks say. */
  person: string;
  /** Who looked last, when, and what they found. Null until somebody has: it is never filled in from an automated run. */
  looked: PersonsLook | null;
}

export interface PersonsLook {
  /** ISO day. */
  on: string;
  /** A role or a body, no name: “a tester who uses NVDA”. */
  by: string;
  /** `meets`, or what is wrong, in a sentence. */
  found: string;
}
