const shortest = 32;
const names = ['PAYLOAD_SECRET', 'EXPORT_API_KEY'] as const;

/** What is wrong with the secrets of the environment, a sentence for each; empty if nothing is. */
export function secretFaults(given: Record<string, string | undefined>): string[] {
  return names
    .map((name) => ({ name, length: given[name]?.length ?? 0 }))
    .filter(({ length }) => length < shortest)
    .map(
      ({ name, length }) =>
        `${name} must have at least ${shortest} characters, and has ${length}. Make one with "openssl rand -hex 32"; CMS and publisher need the same EXPORT_API_KEY.`,
    );
}

/** Ends a CMS whose secrets could be guessed, before it answers anybody. */
export function checkSecrets(): void {
  const faults = secretFaults(process.env);
  if (faults.length === 0) return;
  for (const fault of faults) console.error(`✗ ${fault}`);
  process.exit(1);
}
